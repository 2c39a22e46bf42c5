package org.lingyan.oversight.reminder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.Rows;

/**
 * Somebody who is reminded of something.
 *
 * @param personId who
 * @param ruleId the requirement
 * @param last the last day of its period
 * @param missing what is still to come
 */
record Reminded(long personId, String ruleId, LocalDate last, Optional<BigDecimal> missing) {
  /** The columns that it is read from, of a standing {@code s}. */
  static final String COLUMNS = "s.person_id, s.rule_id, " + ReminderSql.LAST + ", s.missing";

  static Reminded of(Rows.Row row) {
    return new Reminded(row.number(0), row.text(1), row.day(2), row.amount(3));
  }

  /** B2: what every step of hers begins with. */
  String key() {
    return ruleId + "/" + last + "/";
  }
}
