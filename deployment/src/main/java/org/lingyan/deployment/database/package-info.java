/**
 * The database under the product: an embedded MariaDB on the data folder or one from outside, its
 * two accounts (one migrates, one runs with fewer rights), the schema and the grants.
 */
package org.lingyan.deployment.database;
