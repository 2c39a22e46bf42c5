package org.lingyan.people.intake;

import java.util.OptionalLong;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * Something that posting added.
 *
 * @param id its id; later ones are larger
 * @param kind what
 * @param subjectId the person or the organisation
 * @param eventId the event of her working life, her certificate or registration, or the entry
 */
public record IntakeFact(long id, Kind kind, long subjectId, OptionalLong eventId) {
  /** What posting can add. */
  public enum Kind {
    /** Somebody came on record. */
    PERSON,
    /** What is on record about somebody was changed. */
    FACTS,
    /** Something happened in a working life. */
    EVENT,
    /** An organisation was established. */
    ORGANISATION,
    /** A certificate of somebody came on record. */
    CERTIFICATE,
    /** A registration of somebody's certificate came on record. */
    REGISTRATION,
    /** An entry of the ledger was taken over. */
    ENTRY,
    /** An authority's list was compared; its subject is the comparison. */
    COMPARISON
  }

  /** Something of hers that was added. */
  public static IntakeFact of(Kind kind, long personId, long what) {
    return new IntakeFact(Ids.next(), kind, personId, OptionalLong.of(what));
  }

  static IntakeFact of(Rows.Row row) {
    return new IntakeFact(
        row.number(0), row.word(1, Kind.class), row.number(2), row.maybeNumber(3));
  }
}
