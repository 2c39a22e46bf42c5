package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Who works where a requirement is bound, or may be bound: in pieces, by id. */
final class ConcernedByRule {
  private static final String FROM =
      " FROM employment e JOIN organisation_state o ON o.organisation_id = e.organisation_id";

  private final EntityManager em;
  private final List<String> paths;
  private final Optional<LocalDate> day;

  /**
   * Looks where the requirement binds on whatever day.
   *
   * @param alsoAt top of a subtree at which it may be bound anew
   * @param day only who works there on this day; empty: on whatever day
   */
  ConcernedByRule(EntityManager em, String ruleId, OptionalLong alsoAt, Optional<LocalDate> day) {
    this.em = em;
    this.day = day;
    this.paths =
        Rows.list(
            em,
            "SELECT DISTINCT path FROM organisation_state WHERE organisation_id IN"
                + " (SELECT organisation_id FROM rule_binding WHERE rule_id = ?1)"
                + " OR organisation_id = ?2",
            row -> row.text(0),
            ruleId,
            alsoAt.isPresent() ? alsoAt.getAsLong() : 0L);
  }

  /** The next people behind one, in the order of their ids. */
  List<Long> after(long person, int most) {
    Where where = where(person);
    String limit = where.numbered(" ORDER BY e.person_id LIMIT ?", most);
    return Rows.list(
        em,
        "SELECT DISTINCT e.person_id" + FROM + where.sql() + limit,
        row -> row.number(0),
        where.parameters());
  }

  /** How many there are. */
  int count() {
    Where where = where(0);
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT e.person_id)" + FROM + where.sql(),
            row -> row.count(0),
            where.parameters())
        .orElse(0);
  }

  private Where where(long person) {
    Where where = new Where();
    where.and("e.main AND e.person_id > ?", person);
    day.ifPresent(
        on -> where.and("e.from_day <= ? AND (e.until_day IS NULL OR e.until_day > ?)", on, on));
    if (paths.isEmpty()) {
      return where.and("1 = 0");
    }
    String any = paths.stream().map(path -> "o.path LIKE ?").collect(Collectors.joining(" OR "));
    return where.and("(" + any + ")", paths.stream().map(path -> path + "%").toArray());
  }
}
