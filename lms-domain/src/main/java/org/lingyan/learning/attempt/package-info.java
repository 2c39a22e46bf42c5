/**
 * What a trainee does in a course: enrols, reads, spends time that the server decides, answers the
 * quiz, completes.
 *
 * <p>Operations: {@link org.lingyan.learning.attempt.Enrolling}, {@link
 * org.lingyan.learning.attempt.EarningTime}, {@link org.lingyan.learning.attempt.TakingQuiz},
 * {@link org.lingyan.learning.attempt.Attempts}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>L1</b> time counts from heartbeat to heartbeat, by the server's clock, as the union of
 *       the intervals in which the page was in front; never more than passed.
 *   <li><b>L2</b> a heartbeat carries the token the server gave last; a forged one is refused, a
 *       repeated one earns nothing and gets the answer again.
 *   <li><b>L3</b> a person earns on one page at a time: opening another takes over.
 *   <li><b>L4</b> after the presence prompt is due, time counts only once it is answered.
 *   <li><b>L5</b> a lesson's time counts up to its declared length, once: re-reading earns nothing.
 *   <li><b>L6</b> a lesson is done when its end was reached and the least share of its declared
 *       time was spent.
 *   <li><b>L7</b> the quiz opens when all lessons are done; each answer is saved by itself, and an
 *       older one never overwrites a newer one.
 *   <li><b>L7.1</b> a try that was handed in says which questions were answered right, and which
 *       lesson to read again.
 *   <li><b>L7.2</b> the right letters and the explanation, which gives them away, are told of a try
 *       that passed: a failed one is to be taken again.
 *   <li><b>L8</b> a course is complete when all lessons are done and the quiz is passed; in that
 *       transaction its whole minutes are posted to the ledger, once.
 *   <li><b>L10</b> attempts that were begun under a record merged into hers (M1) are hers: she goes
 *       on with them; of two at one course the completed one stands for both, else the one worked
 *       on last. A page that was open under the other record has to be opened again.
 * </ul>
 */
package org.lingyan.learning.attempt;
