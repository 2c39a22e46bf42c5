/** Papers drawn on demand as PDF: layout, fonts, QR code, and who may fetch them. */
package org.lingyan.web.paper;
