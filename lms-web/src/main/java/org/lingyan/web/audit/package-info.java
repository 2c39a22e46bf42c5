/**
 * The inspector's pages: what may be read and until when, the ledger across people, the action log,
 * a sample that anybody can draw again, an archive of evidence. All of them only read, and each
 * view is on record itself (I3).
 */
package org.lingyan.web.audit;
