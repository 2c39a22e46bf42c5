/**
 * One outbox for every message: what a person is told in the product, and what leaves it.
 *
 * <p>Operations: {@link org.lingyan.notice.outbox.Outbox}, {@link
 * org.lingyan.notice.outbox.Notices}, {@link org.lingyan.notice.outbox.Delivering}, {@link
 * org.lingyan.notice.outbox.DeliveryLog}, {@link org.lingyan.notice.outbox.MovingDeliveries}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>N6</b> a notice is one by rule, step and addressee: it goes once however often it is
 *       asked for. A notice of security leaves at once; any other waits for working hours (N2).
 *   <li><b>N7</b> its text is a code with values; the words come from the reader's bundle. Inside
 *       the product they may name things.
 *   <li><b>N8</b> a delivery is handed to one runner at a time, under a lease that outlives the
 *       longest sending; the try is counted before it is sent and its end noted after. A runner
 *       that dies between the two sends again after the lease, under the same id: nothing is lost,
 *       and this is the only way in which something can come twice.
 *   <li><b>N9</b> after a failure the next try waits a quarter of a minute, doubled each time up to
 *       four hours; after thirty tries, some three and a half days, or when there is no such
 *       address, it is given up and can be seen and started again.
 *   <li><b>N10</b> what was read in the product, has run out, or has no address any more is not
 *       sent.
 *   <li><b>N11</b> what goes together is one delivery by person, channel and day; what comes when
 *       that one is on its way or gone goes by itself.
 *   <li><b>N13</b> when a day turns into a day off, what waits for its first try on it moves to the
 *       next opening; a notice of security stays, and so does what waits for a later day when a day
 *       turns into one that is worked.
 * </ul>
 */
package org.lingyan.notice.outbox;
