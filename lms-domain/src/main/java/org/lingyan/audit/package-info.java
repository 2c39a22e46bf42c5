/**
 * Who did what on whom, with what outcome, and what a program's request was answered with. Rows of
 * the log are only added.
 *
 * <p>Operations: {@link org.lingyan.audit.ActionLog#record}, {@link
 * org.lingyan.audit.RepeatedRequests}.
 *
 * <p>Rules: <b>A1</b> the line is written in the transaction of the act, so that there is no act
 * without a line. <b>A2</b> a key that a client gives with a request claims it once: the answer is
 * kept in the transaction of the act, for the period that {@link org.lingyan.audit.KeptLogs} names;
 * a refused request leaves its key free. <b>A3</b> each line keeps whom it was about and where that
 * lay in the tree at that moment, as the rooms above say it ({@link
 * org.lingyan.audit.SubjectPlace}): a later move changes nothing about it. <b>A4</b> what a deputy
 * does names her and for whom she does it ({@link org.lingyan.audit.OnBehalf}). <b>A10</b> a look
 * at somebody else's personal data is written down ({@link org.lingyan.audit.SensitiveReads}) with
 * who, whose, what of it and the role that allowed it, once a day for the same thing; the person
 * sees the lines about herself with role and organisation, not with the colleague's name: the
 * office answers for its look, the log keeps the account for who audits. <b>A11</b> a list of
 * people that is saved as a file is written down once ({@link org.lingyan.audit.SensitiveExports}),
 * with the subtree over which it was asked, not once a person: she sees the lists over a unit in
 * which she worked on that day.
 */
package org.lingyan.audit;
