package org.lingyan.web.hr;

import java.util.List;
import org.lingyan.people.person.SeeingDays;

/**
 * What of a year's ledger a reader sees.
 *
 * @param rows the lines
 * @param closed why nothing of it can be taken back here, in words; empty when it can
 * @param unseen how many lines of other units are left out
 * @param look as what the file was opened
 */
record PersonLedger(List<LedgerRow> rows, String closed, long unseen, SeeingDays.Look look) {}
