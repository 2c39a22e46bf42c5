/**
 * Papers that the system issues, and how a stranger checks them.
 *
 * <p>Operations: {@link org.lingyan.certificate.IssuingProof}, {@link
 * org.lingyan.certificate.Proofs}, {@link org.lingyan.certificate.ProofList}, {@link
 * org.lingyan.certificate.ProofChoices}, {@link org.lingyan.certificate.RevokingProof}, {@link
 * org.lingyan.certificate.VerifyingProof}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>Z1</b> a paper's number has 80 random bits; nothing can be learnt from it.
 *   <li><b>Z2</b> a paper states what was true on the day of issue and keeps the head of the ledger
 *       it rests on.
 *   <li><b>Z3</b> asking again while nothing changed finds the same paper; a newer one for the same
 *       person, subject and period supersedes it.
 *   <li><b>Z4</b> a check compares the paper with the ledger at that moment: VALID, REVOKED,
 *       SUPERSEDED, or DIFFERS when something that it certifies was taken back. What was added to
 *       the ledger later makes no difference, even if it took place on the day of issue or before.
 *   <li><b>Z5</b> a completed course gives one paper, in the transaction of its completion.
 *   <li><b>Z6</b> whose paper somebody else has issued gets a notice.
 *   <li><b>Z7</b> a paper of somebody into whose record others were merged rests on their ledgers
 *       too and keeps their heads; it supersedes theirs for the same subject and period. When such
 *       a merge is taken back, it DIFFERS, and theirs stand again.
 *   <li><b>Z8</b> a proof of hours speaks of one requirement and one of its periods, any that binds
 *       the person or bound her; it says what its hours are made of by category and by source, and
 *       what of them the period before left over.
 *   <li><b>Z9</b> HR of the scope takes a proof of hours back, for good, with a reason that the
 *       holder is told; a stranger learns the day alone. What is asked for afterwards is a new
 *       paper.
 * </ul>
 */
package org.lingyan.certificate;
