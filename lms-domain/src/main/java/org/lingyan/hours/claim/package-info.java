/**
 * Claims for training elsewhere: what a trainee says she did, what proves it, and what was decided
 * about it; and the registers of those who give such training.
 *
 * <p>Operations: {@link org.lingyan.hours.claim.WritingClaims} for the trainee, {@link
 * org.lingyan.hours.claim.DecidingClaims} for who reviews, {@link org.lingyan.hours.claim.Claims}
 * to read them, {@link org.lingyan.hours.claim.ProviderRegister} for providers and their filings.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>L1</b> a claim is about the trainee herself. She writes it while it is a draft, was
 *       returned or was taken back by her; what she has sent waits as she sent it.
 *   <li><b>L2</b> it is sent only when it can be right: a title, days that have come and on which
 *       she was employed, no more minutes than lie between its times or in its days, a category,
 *       and what its form asks for. Everything that is wrong is told at once, each at its field.
 *       What can never be right is not even kept as a draft.
 *   <li><b>L3</b> forms (Article 9): training by a filed institution or by the authority needs its
 *       certificate; a degree needs its diploma and counts no minutes, its worth stands in the
 *       rule; a degree that is not finished counts the teaching time of the courses passed, each
 *       with its proof; any other form needs a reason.
 *   <li><b>L4</b> a provider of the register is checked on the days of the training. What speaks
 *       against its filing is told to the trainee and to who reviews; it refuses nothing by itself,
 *       but approving against it needs a written reason.
 *   <li><b>L5</b> who holds HR or TRAINING over the person's main unit today decides: approves in
 *       whole, approves fewer minutes or another category with a reason, returns or rejects with a
 *       reason. For everybody else there is no such claim; nobody decides about her own (H1.9).
 *   <li><b>L6</b> a decision and its entry in the ledger are one transaction. The same decision
 *       again by the same account is already recorded; whoever comes second, or saw an earlier
 *       sending, is told so. What the ledger refuses, the decision is refused for.
 *   <li><b>L7</b> the entry lies on the last day of the training: that day decides the period.
 *   <li><b>L8</b> what may be the same training twice is shown to who reviews and never refused by
 *       itself: another claim or entry of that day with that title, or a claim whose times overlap.
 *       A day that would hold more than 24 hours is refused.
 *   <li><b>L9</b> many are approved at once only as claimed, and only those without anything that
 *       has to be looked at; each is a decision of its own.
 *   <li><b>L10</b> every step is written down with who, when, what and why, and is not changed.
 *   <li><b>L11</b> a file proves one claim. It is kept as long as the claim rests on it, read by
 *       whom it belongs to and by who could decide, and let go when it is taken out.
 *   <li><b>L12</b> who decides nearest to the person is told that something waits, once a day; the
 *       person of each decision, with its reason.
 *   <li><b>L13</b> an organisation keeps a register for its whole subtree. A filing is a dated fact
 *       with the notice it rests on; filings of a provider do not overlap, and one that is wrong is
 *       withdrawn with a reason.
 * </ul>
 */
package org.lingyan.hours.claim;
