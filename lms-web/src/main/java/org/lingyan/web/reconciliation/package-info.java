/** Pages of HR about hours that an authority holds, compared with our own. */
package org.lingyan.web.reconciliation;
