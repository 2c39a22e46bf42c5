/** HR's pages: the board, the person file, reversals, the list as a spreadsheet. */
package org.lingyan.web.hr;
