package org.lingyan.web.hr;

import java.util.List;
import org.lingyan.people.person.SeeingDays;

/**
 * What of a year's ledger a reader sees.
 *
 * @param rows the lines
 * @param unseen how many lines of other units are left out
 * @param look as what the file was opened
 */
record PersonLedger(List<LedgerRow> rows, long unseen, SeeingDays.Look look) {}
