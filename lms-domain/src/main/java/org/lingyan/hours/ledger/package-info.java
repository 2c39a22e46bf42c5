/**
 * The ledger: every hour as a fact that is added once and never changed.
 *
 * <p>Operations: {@link org.lingyan.hours.ledger.PostingHours}, {@link
 * org.lingyan.hours.ledger.ReplacingHours}, {@link org.lingyan.hours.ledger.TakingOver}, {@link
 * org.lingyan.hours.ledger.Ledger}, {@link org.lingyan.hours.ledger.LedgerCheck}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>H1.1</b> an entry counts whole minutes of what took place, on a local day.
 *   <li><b>H1.2</b> an hour of a day that has not come is refused.
 *   <li><b>H1.3</b> the source (kind, id, part) is unique per person: the same again is "already
 *       recorded"; the same source with another day, amount or category is refused.
 *   <li><b>H1.4</b> a correction is a reversal: negated minutes on the original's day, pointing at
 *       it, with who and why; an entry is reversed once, a reversal never.
 *   <li><b>H1.5</b> after a reversal the same source counts again only under a new part.
 *   <li><b>H1.6</b> each row carries an HMAC over its values and its person's previous row, so a
 *       row that was changed, left out or put in shows.
 *   <li><b>H1.7</b> whose hour is taken back gets a notice with the reason.
 *   <li><b>H1.8</b> where two records are one person (M1), both chains stay as they are and are
 *       read as hers; new entries go into the chain of who stays, and a reversal into the chain of
 *       what it takes back. Of one source only one entry counts: that of who stays, then that of
 *       the record merged first. One that was taken back before the merge does not stand in the
 *       way; one taken back after it does, because that was a decision about the person.
 *   <li><b>H1.9</b> four eyes: nobody credits, corrects or takes back hours of her own, under
 *       whichever role; what a course completes is the product's own posting.
 *   <li><b>H1.10</b> of who was erased nothing is credited or taken back: she cannot be told
 *       (H1.7), and the proof that stays, stays as it was.
 *   <li><b>H1.11</b> a year that is closed for an organisation is closed for everybody who worked
 *       at or below it in that year: nobody without the right CLOSE_YEAR there adds to it or takes
 *       back.
 *   <li><b>H1.12</b> no hour before the first day of employment, and no more than 24 of them on one
 *       day; lists that are taken over may sum up more, and are older; a claim for several days
 *       lies on the last of them and does not fill it.
 *   <li><b>H1.13</b> HR puts an entry right by one act: it is taken back and posted again as it
 *       should have been, under the same source and a part of its own, with the reason; of both,
 *       nothing happens when the new one is refused.
 *   <li><b>H1.14</b> what a list takes over as the sum of a year lies on its last day, and the part
 *       of its source says so (our own setting; no regulation that we know speaks of it).
 * </ul>
 */
package org.lingyan.hours.ledger;
