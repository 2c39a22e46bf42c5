/** Pages that anybody may open: first set-up, checking a paper, errors. */
package org.lingyan.web.open;
