/** Pages about leave and exemptions: HR's list and forms, the card in a file, one's own. */
package org.lingyan.web.exemption;
