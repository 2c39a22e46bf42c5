/**
 * Long work (import, export, re-judging, printing many papers): asked for once, done in the
 * background, seen while it goes on, cancelled when it is no longer wanted.
 *
 * <p>Operations: {@link org.lingyan.jobs.Jobs} for who asks; {@link org.lingyan.jobs.JobQueue} and
 * {@link org.lingyan.jobs.Working} for the server that does it. A room above offers work by being a
 * {@link org.lingyan.jobs.JobKind}. This room has no threads and reads no clock: its callers bring
 * both.
 *
 * <p>Rules: <b>J1</b> a job is taken under a lease: of two servers that want it, one gets it.
 * <b>J2</b> a lease lasts {@link org.lingyan.jobs.Lease#LENGTH} and is renewed while the work goes
 * on; when its server is gone it runs out and another takes the job up. <b>J3</b> work goes chunk
 * by chunk; a chunk and the checkpoint that says it is finished are one transaction, and only the
 * holder of the newest lease can commit it: no finished chunk is repeated, none is done twice.
 * <b>J4</b> who asked may cancel: what waits ends at once, what runs ends before its next chunk, or
 * inside one when it tells of its progress; that chunk is taken back. <b>J5</b> a job whose work
 * broke, or whose server died, {@link org.lingyan.jobs.JobQueue#MOST_CRASHES} times has failed and
 * is not tried again. <b>J6</b> a job is seen by the account that asked for it and by nobody else.
 * <b>J7</b> what is over is kept for the days that its kind says, then forgotten. <b>J8</b> a
 * server takes only the kinds it knows. <b>J9</b> a job that a deputy asked for keeps for whom: it
 * has the rights of that deputyship and no others, says in whose stead it was done, and has failed
 * when the deputyship, or the grant behind it, has ended before it is over ({@link
 * org.lingyan.jobs.JobRight}).
 */
package org.lingyan.jobs;
