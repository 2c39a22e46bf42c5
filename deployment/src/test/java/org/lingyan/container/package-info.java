/**
 * Tests inside the application server: the product's own archive with these classes added, deployed
 * once, on a real MariaDB under the runtime account's rights. One interface for each room; {@link
 * org.lingyan.container.InsideTheServerIT} carries them all, because each class with a deployment
 * of its own would boot a server of its own.
 */
package org.lingyan.container;
