package org.lingyan.oversight.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.lingyan.shared.Where;

/** B3, B4 in SQL, so that a list of any length is told apart by one statement. */
final class ReminderSql {
  /** The rule under which people themselves are told. */
  static final String RULE = "hours.remind";

  /** Extensions of the period of a standing {@code s} that stand. */
  private static final String EXTENSIONS =
      " FROM person j JOIN hours_extension w ON w.person_id = j.id"
          + " WHERE j.main_id = s.person_id AND w.rule_id = s.rule_id"
          + " AND w.credit_year = YEAR(s.period_from) AND w.withdrawn_at IS NULL";

  /** Last day of the period of a standing {@code s}, or of her window where it was extended. */
  static final String LAST =
      "(COALESCE((SELECT MAX(w.until_day)" + EXTENSIONS + "), s.period_until) - INTERVAL 1 DAY)";

  /** Whether the window of a standing {@code s} was extended. */
  static final String EXTENDED = "EXISTS (SELECT 1" + EXTENSIONS + ")";

  /** What every step of a reminder of a standing {@code s} begins with (B2). */
  static final String STEP = "CONCAT(s.rule_id, '/', " + LAST + ", '/')";

  private static final String EMPLOYED =
      "EXISTS (SELECT 1 FROM employment e WHERE e.person_id = s.person_id AND e.main"
          + " AND e.from_day <= ? AND (e.until_day IS NULL OR e.until_day > ?))";

  private static final String AWAY =
      "EXISTS (SELECT 1 FROM person i JOIN exemption x ON x.person_id = i.id"
          + " WHERE i.main_id = s.person_id AND x.withdrawn_at IS NULL AND x.from_day <= ?"
          + " AND x.until_day > ? AND (x.rule_id IS NULL OR x.rule_id = s.rule_id))";

  private ReminderSql() {}

  /** B3: adds to a query that a standing {@code s} is one of which people are reminded. */
  static void restrict(Where where, LocalDate today) {
    where.and("s.organisation_id IS NOT NULL AND s.status IN ('ON_TRACK', 'AT_RISK', 'NOT_MET')");
    where.and(EMPLOYED, today, today);
    where.and("NOT " + AWAY, today, today);
  }

  /**
   * The {@link ReminderFate} of a standing {@code s}, its values bound in {@code where}.
   *
   * @param since since when a reminder leaves her out
   */
  static String fate(Where where, LocalDate today, Instant since) {
    return where.numbered(
        "CASE WHEN s.status = 'MET' THEN 'MET'"
            + " WHEN s.status IN ('EXEMPT', 'UNDEFINED') THEN 'NOT_ASKED'"
            + " WHEN NOT "
            + EMPLOYED
            + " THEN 'DEPARTED' WHEN "
            + AWAY
            + " THEN 'AWAY' WHEN EXISTS (SELECT 1 FROM notice n WHERE n.addressee = 'PERSON'"
            + " AND n.addressee_id = s.person_id AND n.rule = ? AND n.at >= ?"
            + " AND n.step LIKE CONCAT("
            + STEP
            + ", '%')) THEN 'RESTING' ELSE 'TOLD' END",
        today,
        today,
        today,
        today,
        RULE,
        since);
  }
}
