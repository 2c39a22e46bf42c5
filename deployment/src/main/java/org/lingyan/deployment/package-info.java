/**
 * How the product runs: the commands behind {@code ./lms}. One launcher holds the data folder, the
 * database and the application server, in this order, and ends them in the other.
 */
package org.lingyan.deployment;
