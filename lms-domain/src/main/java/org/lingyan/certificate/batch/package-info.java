/**
 * Proofs of hours of a whole unit at once.
 *
 * <p>Operations: {@link org.lingyan.certificate.batch.ProofBatches}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>Q1</b> a batch is for everybody who counts at or below a unit under a requirement in a
 *       period, and lies in the scope of who asks, today; by unit and name.
 *   <li><b>Q2</b> it is for {@link org.lingyan.certificate.batch.ProofBatches#MOST} people at most:
 *       one more is refused before anything is issued.
 *   <li><b>Q3</b> each paper is issued as one alone would be (Z3, Z6, Z8); who has no hours, or is
 *       bound no longer, is left out and counted.
 * </ul>
 */
package org.lingyan.certificate.batch;
