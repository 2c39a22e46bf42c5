/**
 * The records that the API takes and gives. What it takes is read by {@code read} from a body that
 * names every wrong field; what it gives is made by {@code of} from the values of the domain. Ids
 * are opaque texts, ends of periods are inclusive, an undefined value is null.
 */
package org.lingyan.api.json;
