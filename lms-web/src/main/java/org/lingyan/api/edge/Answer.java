package org.lingyan.api.edge;

import java.util.function.Function;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.shared.Outcome;

/**
 * What a wish to add a fact is answered with.
 *
 * @param isNew whether the fact was added now
 * @param entity the record that tells it
 */
public record Answer(boolean isNew, Object entity) {

  /**
   * The answer to an outcome.
   *
   * @param shape how the fact is told
   * @throws ApiProblem with all reasons when a rule said no
   */
  public static <T> Answer of(Outcome<T> outcome, Function<? super T, ?> shape) {
    if (outcome instanceof Outcome.Recorded<T> recorded) {
      return new Answer(true, shape.apply(recorded.fact()));
    }
    if (outcome instanceof Outcome.AlreadyRecorded<T> before) {
      return new Answer(false, shape.apply(before.fact()));
    }
    throw ApiProblem.refused(((Outcome.Refused<T>) outcome).reasons());
  }

  /** The status: 201 for a new fact, 200 for one that was on record. */
  public int status() {
    return isNew ? 201 : 200;
  }
}
