package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.learning.attempt.StayView;

/**
 * A lesson's page on which time is earned.
 *
 * @param token what the next heartbeat has to carry
 * @param credited seconds credited by this heartbeat
 * @param lessonSeconds seconds credited to the lesson in all
 * @param lessonDone whether the lesson is done
 * @param courseComplete whether the course is complete
 * @param beatEverySeconds how often to report
 * @param promptInSeconds how long until the presence prompt is due; negative when it is overdue
 * @param prompt what an answer to the prompt has to carry
 */
@Schema(name = "Stay", description = "A lesson's page on which time is earned.")
public record StayJson(
    String token,
    int credited,
    int lessonSeconds,
    boolean lessonDone,
    boolean courseComplete,
    long beatEverySeconds,
    long promptInSeconds,
    String prompt) {
  /** The page as it stands. */
  public static StayJson of(StayView stay) {
    return new StayJson(
        stay.token(),
        stay.credited(),
        stay.lessonSeconds(),
        stay.lessonDone(),
        stay.courseComplete(),
        stay.beatEvery().toSeconds(),
        stay.promptIn().toSeconds(),
        stay.prompt());
  }
}
