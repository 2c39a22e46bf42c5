package org.lingyan.hours.extension;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Somebody for whom a window is to end later.
 *
 * @param personId her main record
 * @param own whether she asks herself
 * @param erased whether she was erased
 * @param standing last day of the longest extension that stands
 */
record Applicant(long personId, boolean own, boolean erased, Optional<LocalDate> standing) {
  /** P6: where she works on the day, or was last. */
  static final String PLACE =
      " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";

  /** Y1, Y3: whether the wish, which is right in itself, can be entered for her. */
  Outcome<LocalDate> judge(ExtensionWish wish) {
    if (own) {
      return Outcome.refused(new ExtensionRefusal.Own());
    }
    if (erased) {
      return Outcome.refused(new ExtensionRefusal.Erased());
    }
    if (standing.equals(Optional.of(wish.last()))) {
      return new Outcome.AlreadyRecorded<>(wish.last());
    }
    return wish.against(standing)
        .<Outcome<LocalDate>>map(Outcome::refused)
        .orElseGet(() -> new Outcome.Recorded<>(wish.last()));
  }

  /** Reads those who lie in the scope, in one statement. */
  static Map<Long, Applicant> read(
      EntityManager em, Scope scope, Collection<Long> persons, String ruleId, int year) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Where where = new Where();
    where.numbered("?", scope.day());
    String extended =
        where.numbered(
            "(SELECT MAX(x.until_day) FROM person j JOIN hours_extension x ON x.person_id = j.id"
                + " WHERE j.main_id = p.id AND x.rule_id = ? AND x.credit_year = ?"
                + " AND x.withdrawn_at IS NULL)",
            ruleId,
            year);
    String own =
        where.numbered(
            "EXISTS (SELECT 1 FROM account a JOIN person i ON i.id = a.person_id"
                + " WHERE a.id = ? AND i.main_id = p.id)",
            scope.accountId());
    scope.restrict(where, "o.path");
    where.and("p.id = p.main_id AND p.id IN (" + Rows.ids(persons) + ")");
    return Rows.list(
            em,
            "SELECT p.id, p.name, "
                + own
                + ", "
                + extended
                + " FROM person p"
                + PLACE
                + where.sql(),
            row ->
                new Applicant(
                    row.number(0),
                    row.flag(2),
                    row.text(1).equals(NameWords.ERASED),
                    row.missing(3) ? Optional.empty() : Optional.of(row.day(3).minusDays(1))),
            where.parameters())
        .stream()
        .collect(Collectors.toMap(Applicant::personId, one -> one));
  }
}
