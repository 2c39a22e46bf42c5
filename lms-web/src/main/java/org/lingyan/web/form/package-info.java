/** Reads what was typed into a form, field by field; everything that is wrong is told at once. */
package org.lingyan.web.form;
