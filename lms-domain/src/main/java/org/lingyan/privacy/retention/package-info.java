/**
 * For how long what is kept: periods as data, changed from a day on, and the sweep that applies
 * them.
 *
 * <p>Operations: {@link org.lingyan.privacy.retention.RetentionBook} to read and to change, {@link
 * org.lingyan.privacy.retention.SweepingData} to apply.
 *
 * <p>Rules: <b>R1</b> a period holds from its day on; the latest row that has begun counts.
 * <b>R2</b> a change begins tomorrow at the earliest, so that nothing goes by a slip of the hand
 * before somebody sees it. <b>R3</b> no period is shorter than the law's least. <b>R4</b> what is
 * due is counted before it is deleted, goes in chunks, and the action log tells how many of what.
 * <b>R5</b> logs that are only added to are not deleted by the application: it has no right to;
 * their owner does, and the page says so.
 */
package org.lingyan.privacy.retention;
