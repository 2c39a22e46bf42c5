/** Files at the edge: how they reach a browser, and the virus scanner's protocol. */
package org.lingyan.web.files;
