/**
 * Lists as files and files as lists: spreadsheets (XLSX) and separated values (CSV).
 *
 * <p>Going out: a list is saved by having a {@link org.lingyan.web.sheet.SheetSource}; its two
 * addresses are {@code /sheets/NAME.xlsx} and {@code /sheets/NAME.csv}, and a page shows both with
 * {@code lms:sheets}. Rows go to the browser as they are read. Coming in: {@link
 * org.lingyan.web.sheet.SheetReader}.
 *
 * <p>Rules: <b>S1</b> a text never becomes a formula, in no format; numbers and days stay numbers
 * and days. <b>S2</b> a file holds what its asker may see, with the filter of the list, all pages
 * of it. <b>S3</b> up to {@link org.lingyan.web.sheet.SheetServlet#MOST_AT_ONCE} rows it is sent at
 * once; more become a job with the file as its result. <b>S4</b> that somebody saved a list is
 * written to the action log. <b>S5</b> whatever comes in is hostile: what the content cannot be is
 * refused with a reason, formulas are never worked out, and no file takes more memory or time than
 * its limits allow.
 */
package org.lingyan.web.sheet;
