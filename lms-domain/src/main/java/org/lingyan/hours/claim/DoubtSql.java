package org.lingyan.hours.claim;

import org.lingyan.hours.ledger.Ledger;

/**
 * L4, L8 as conditions of a query about a claim {@code c} of a person {@code p}, so that a list
 * finds what a single claim says in words.
 */
final class DoubtSql {
  /** Other claims of hers that stand. */
  private static final String OTHERS =
      "person di JOIN claim d ON d.person_id = di.id"
          + " LEFT JOIN hours_entry dr ON dr.reverses = d.entry_id"
          + " WHERE di.main_id = p.id AND d.id <> c.id AND dr.id IS NULL"
          + " AND d.state IN ('SUBMITTED', 'RETURNED', 'APPROVED')";

  /** Claims of that day with that title. */
  static final String SAME_CLAIM =
      OTHERS + " AND d.last_day = c.last_day AND d.title_key = c.title_key";

  /** Claims at the same time. */
  static final String OVERLAP =
      OTHERS + " AND d.from_time < c.until_time AND d.until_time > c.from_time";

  /** Entries of that day with that title that no claim of ours posted. */
  static final String SAME_ENTRY =
      "person di JOIN hours_entry t ON t.person_id = di.id AND t.direction = 1"
          + " AND t.occurred_on = c.last_day JOIN hours_entry_note n ON n.entry_id = t.id"
          + " LEFT JOIN hours_entry tr ON tr.reverses = t.id"
          + " LEFT JOIN claim tc ON tc.entry_id = t.id"
          + " WHERE di.main_id = p.id AND tr.id IS NULL AND tc.id IS NULL AND c.title_key <> ''"
          + " AND REGEXP_REPLACE(n.title, '[^\\\\p{L}\\\\p{N}]+', '') = c.title_key";

  /**
   * Minutes that the day holds already: what lies on one day and took place on it. A list that was
   * taken over may sum a year up, and study goes on for months.
   */
  static final String DAY_HOLDS =
      "COALESCE((SELECT SUM(e.minutes) FROM person i JOIN hours_entry e ON e.person_id = i.id"
          + " AND e.occurred_on = c.last_day AND e.source_kind <> 'IMPORT'"
          + " LEFT JOIN claim y ON y.entry_id = COALESCE(e.reverses, e.id)"
          + " WHERE i.main_id = p.id AND "
          + Ledger.COUNTING
          + " AND (y.id IS NULL OR (y.first_day = y.last_day AND y.form <> 'DEGREE_COURSES'))), 0)";

  /** Whether the claim is of one day, which it may fill. */
  static final String OF_ONE_DAY =
      "c.first_day = c.last_day AND c.form NOT IN ('DEGREE', 'DEGREE_COURSES')";

  /** Whether it may be the same training twice. */
  static final String DUPLICATE =
      "(EXISTS (SELECT 1 FROM "
          + SAME_CLAIM
          + ") OR EXISTS (SELECT 1 FROM "
          + OVERLAP
          + ") OR EXISTS (SELECT 1 FROM "
          + SAME_ENTRY
          + "))";

  /** Whether anything has to be looked at. */
  static final String DOUBTED =
      "("
          + DUPLICATE
          + " OR ("
          + OF_ONE_DAY
          + " AND c.minutes + "
          + DAY_HOLDS
          + " > "
          + ClaimCheck.MINUTES_OF_A_DAY
          + ") OR (c.form = 'FILED_TRAINING' AND NOT EXISTS (SELECT 1 FROM provider_filing f"
          + " LEFT JOIN provider_filing w ON w.withdraws = f.id"
          + " WHERE f.provider_id = c.provider_id AND w.id IS NULL AND f.from_day <= c.first_day"
          + " AND COALESCE(f.until_day, '9999-12-31') > c.last_day)))";

  /** What a condition finds about the claim {@code ?1}. */
  static String about(String condition) {
    return " FROM claim c JOIN person r ON r.id = c.person_id JOIN person p ON p.id = r.main_id"
        + " CROSS JOIN "
        + condition
        + " AND c.id = ?1";
  }

  private DoubtSql() {}
}
