package org.lingyan.learning.attempt;

import java.time.Instant;
import org.lingyan.learning.course.CourseVersion;

/**
 * News for the rooms above, in the transaction of the last event, which holds the person's lock.
 *
 * @param personId who
 * @param attemptId her attempt
 * @param course the version completed
 * @param minutes whole minutes posted
 * @param at when
 */
public record CourseCompleted(
    long personId, long attemptId, CourseVersion course, int minutes, Instant at) {}
