package org.lingyan.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A3: says where the subjects of one kind lie, so that a line of the log can be found by the place
 * to which it belongs. A room above tells it of its kind by having a bean of this type.
 */
public interface SubjectPlace {
  /** The word before the colon of a subject, for instance {@code person}. */
  String kind();

  /** Where it lay at that moment; empty when there is no such thing. */
  Optional<Place> find(long id, Instant at);

  /**
   * Where something lies.
   *
   * @param personId the person it is about; empty when that is not one person
   * @param path {@code /id/id/…/} from the root of the tree to its organisation; empty for nowhere
   */
  record Place(OptionalLong personId, String path) {
    /** Nowhere, about nobody. */
    public static final Place NOWHERE = new Place(OptionalLong.empty(), "");
  }
}
