package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Who works where a requirement is bound, or may be bound: in pieces, by id. */
final class ConcernedByRule {
  private final EntityManager em;
  private final List<String> paths;

  /**
   * Looks where the requirement binds on whatever day.
   *
   * @param alsoAt top of a subtree at which it may be bound anew
   */
  ConcernedByRule(EntityManager em, String ruleId, OptionalLong alsoAt) {
    this.em = em;
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

  /** The same, but only of those who work there on a day. */
  List<Long> after(long person, LocalDate day, int most) {
    Where where = where(person);
    where.and("e.from_day <= ? AND (e.until_day IS NULL OR e.until_day > ?)", day, day);
    String limit = where.numbered(" ORDER BY e.person_id LIMIT ?", most);
    return Rows.list(
        em,
        "SELECT DISTINCT e.person_id" + FROM + where.sql() + limit,
        row -> row.number(0),
        where.parameters());
  }

  private static final String FROM =
      " FROM employment e JOIN organisation_state o ON o.organisation_id = e.organisation_id";

  private Where where(long person) {
    Where where = new Where();
    where.and("e.main AND e.person_id > ?", person);
    if (paths.isEmpty()) {
      return where.and("1 = 0");
    }
    String any = paths.stream().map(path -> "o.path LIKE ?").collect(Collectors.joining(" OR "));
    return where.and("(" + any + ")", paths.stream().map(path -> path + "%").toArray());
  }
}
