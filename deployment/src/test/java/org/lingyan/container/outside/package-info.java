/** What surrounds the tested server and stays outside it: its database, keys and settings. */
package org.lingyan.container.outside;
