package org.lingyan.certificate.seal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/**
 * What stands where an organisation's papers are sealed.
 *
 * @param id its id
 * @param organisationId whose
 * @param organisation what that is called
 * @param days for which days it holds
 * @param fileId a picture; empty: space for a stamp
 * @param authority who authorised it, by which paper
 * @param enteredBy who entered it
 * @param recordedAt when
 * @param ending why its last day was brought forward; empty for nothing
 * @param uses on how many papers it stands
 */
public record SealView(
    long id,
    long organisationId,
    String organisation,
    DateRange days,
    OptionalLong fileId,
    String authority,
    String enteredBy,
    Instant recordedAt,
    Optional<String> ending,
    long uses) {
  static final String COLUMNS =
      "SELECT s.id, s.organisation_id, COALESCE(o.name, ''), s.from_day, s.until_day, s.file_id,"
          + " s.authority, COALESCE(p.name, a.name), s.recorded_at, s.ended_at, s.end_reason,"
          + " (SELECT COUNT(*) FROM seal_use u WHERE u.seal_id = s.id) FROM seal s"
          + " LEFT JOIN account a ON a.id = s.account_id LEFT JOIN person p ON p.id = a.person_id"
          + " LEFT JOIN organisation_state o ON o.organisation_id = s.organisation_id"
          + " AND o.from_day <= ?1 AND o.until_day > ?1";

  static SealView of(Rows.Row row) {
    return new SealView(
        row.number(0),
        row.number(1),
        row.text(2),
        new DateRange(row.day(3), row.day(4)),
        row.maybeNumber(5),
        row.text(6),
        row.text(7),
        row.moment(8).orElseThrow(),
        row.missing(9) ? Optional.empty() : Optional.of(row.text(10)),
        row.number(11));
  }

  /** Whether it is a picture. */
  public boolean picture() {
    return fileId.isPresent();
  }
}
