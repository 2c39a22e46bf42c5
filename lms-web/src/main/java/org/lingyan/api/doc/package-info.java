/**
 * The OpenAPI document, built from the resources and records themselves when it is first asked for:
 * what is not in the code is not in the document, and the other way round.
 */
package org.lingyan.api.doc;
