package org.lingyan.learning.attempt;

import java.time.Duration;

/**
 * A page on which time is earned, after a heartbeat.
 *
 * @param token what the next heartbeat has to carry
 * @param credited seconds credited by this heartbeat
 * @param lessonSeconds seconds credited to the lesson in all
 * @param lessonDone L6
 * @param courseComplete L8
 * @param beatEvery how often to report
 * @param promptIn how long until the presence prompt is due; negative when it is overdue
 * @param prompt what an answer to the prompt has to carry
 */
public record StayView(
    String token,
    int credited,
    int lessonSeconds,
    boolean lessonDone,
    boolean courseComplete,
    Duration beatEvery,
    Duration promptIn,
    String prompt) {}
