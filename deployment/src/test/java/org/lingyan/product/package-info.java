/**
 * Tests against the started product: launcher, MariaDB, Payara Micro and the sample city, one start
 * for all of them. They know addresses and the API, nothing of the inside.
 */
package org.lingyan.product;
