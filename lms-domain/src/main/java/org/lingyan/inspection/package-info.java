/**
 * What an inspector reads: entries of the ledger across people, the action log, a sample that
 * anybody can draw again. Nothing here changes a fact.
 *
 * <p>Operations: {@link org.lingyan.inspection.ReadingLedger}, {@link
 * org.lingyan.inspection.ReadingLog}, {@link org.lingyan.inspection.DrawingSample}, {@link
 * org.lingyan.inspection.RecordedReading}, {@link org.lingyan.inspection.ReadingDeliveries}, {@link
 * org.lingyan.inspection.TendingChannels}.
 *
 * <p>Rules: <b>I1</b> an entry is read by who has its person in scope today, or had her on the day
 * on which it took place (D1). <b>I2</b> a line of the action log is read by who has the place in
 * scope at which its subject lay when it was written; what lies nowhere, because the product did it
 * by itself, by who has the top. <b>I3</b> reading is on record itself: each page of ledger, log
 * and sample, each export, each archive of evidence is a line of the log. <b>I4</b> a sample takes
 * the postings of a period and a unit that were on record at a moment, puts them in the order of
 * SHA-256 over {@code seed:id} and takes the first: the same wish gives the same sample, on any
 * machine, and whoever has the list of ids can draw it again. <b>I5</b> a chain is intact when
 * every row from the first on carries the right code and none is missing. <b>I6</b> a delivery is
 * read by who administers where its addressee works today, or worked last, or where its group
 * belongs: to whom, on which way, of what kind, what became of it; never its words, nor the
 * address; and one that was given up is started again by nobody else. <b>I7</b> a line of the
 * action log is read in words: what it was about, and what stands in it, by its name and not by its
 * id. <b>I8</b> who adds a robot to a group, ends one or starts a delivery again leaves a line of
 * the log that lies with the organisation.
 */
package org.lingyan.inspection;
