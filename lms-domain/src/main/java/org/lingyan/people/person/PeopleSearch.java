package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * N5: finds people inside a scope with at most four statements. Numbers are found by their HMAC,
 * names by the words under which they are filed; each statement reads about as many rows as people
 * match, counting goes through indexes alone.
 */
final class PeopleSearch {
  /** From so many on, a list is read in the order of names instead of being sorted. */
  private static final long MANY = 4_000;

  /** A main employment that went on, or began, after another had ended. */
  private static final String LATER =
      " WHERE y.person_id = x.person_id AND y.main AND y.from_day <= ?"
          + " AND (y.until_day IS NULL OR y.until_day > x.until_day)";

  private final EntityManager em;
  private final PersonalData data;

  PeopleSearch(EntityManager em, PersonalData data) {
    this.em = em;
    this.data = data;
  }

  /**
   * One page.
   *
   * @param scope without the asker's own person where she is inside anyway
   */
  Page<FoundPerson> find(Scope scope, PeopleQuery query, Page.Request page) {
    PersonText text = PersonText.read(em, data, query.text());
    if (text.findsNobody()) {
      return new Page<>(List.of(), page.page(), page.size(), 0);
    }
    boolean everybody = text.isBlank();
    long total = everybody ? count(scope, query, text) : -1;
    List<FoundPerson> found = list(scope, query, text, page, total > MANY);
    if (total < 0) {
      // The first page that is not full has told how many there are.
      boolean whole = page.page() == 0 && found.size() < page.size();
      total = whole ? found.size() : count(scope, query, text);
    }
    return new Page<>(
        text.nameWord().isEmpty() ? found : marked(found, text.nameWord()),
        page.page(),
        page.size(),
        total);
  }

  private long count(Scope scope, PeopleQuery query, PersonText text) {
    Where where = new Where();
    String from = from(where, scope, query);
    matching(where, text);
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM " + from + where.sql(),
            row -> row.number(0),
            where.parameters())
        .orElse(0L);
  }

  private List<FoundPerson> list(
      Scope scope, PeopleQuery query, PersonText text, Page.Request page, boolean byName) {
    Where where = new Where();
    String from = from(where, scope, query);
    matching(where, text);
    String some =
        "SELECT "
            + (byName ? "STRAIGHT_JOIN " : "")
            + "p.id AS person_id, p.name AS name, p.certificate_level, x.id AS post_id, x.main,"
            + " x.kind, x.until_day, o.organisation_id AS place_id, o.name AS place, o.path FROM "
            + (byName
                ? "person p FORCE INDEX (person_name) JOIN " + from + where.sql() + " AND"
                : from + " JOIN person p" + where.sql() + " AND")
            + " p.id = x.person_id ORDER BY p.name, p.id"
            + where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    return Rows.list(
        em,
        "SELECT f.person_id, f.name, COALESCE(mo.organisation_id, f.place_id),"
            + " COALESCE(mo.name, f.place), COALESCE(mo.path, f.path), f.certificate_level,"
            + " m.worker_category, m.from_day, m.until_day, f.main, f.kind, f.place_id, f.place,"
            + " f.until_day, "
            + Directory.SINCE.replace(" e.", " m.")
            + ", f.path FROM ("
            + some
            + ") f"
            + main(where, scope.day())
            + " ORDER BY f.name, f.person_id",
        PeopleSearch::found,
        where.parameters());
  }

  /** The employments by which people are inside, one for each person: the main one if it is. */
  private static String from(Where where, Scope scope, PeopleQuery query) {
    LocalDate day = scope.day();
    String from =
        "employment x JOIN organisation_state o" + stood(where, "o", "x.organisation_id", "x", day);
    if (query.presence() == PeopleQuery.Presence.EMPLOYED) {
      where.and("x.from_day <= ? AND (x.until_day IS NULL OR x.until_day > ?)", day, day);
      if (scope.holdsTheTop() && query.below().isEmpty()) {
        // W4: whoever works beside has a main employment, and all of those are inside.
        where.and("x.main");
      } else {
        inside(where, scope, query, "o", "x");
        mainOrOnly(where, scope, query);
      }
    } else {
      where.and("x.main AND x.until_day <= ?", day);
      inside(where, scope, query, "o", "x");
      boolean moved = query.presence() == PeopleQuery.Presence.MOVED;
      where.and((moved ? "" : "NOT ") + "EXISTS (SELECT 1 FROM employment y" + LATER + ")", day);
      if (moved) {
        notBack(where, scope, query);
      }
    }
    query.category().ifPresent(one -> where.and("x.worker_category = ?", one));
    return from;
  }

  /** She has not come back into the scope since, not even to leave it again. */
  private static void notBack(Where where, Scope scope, PeopleQuery query) {
    Where back = new Where();
    inside(back, scope, query, "yo", "y");
    List<Object> values = new ArrayList<>(List.of(scope.day()));
    values.addAll(List.of(back.parameters()));
    where.and(
        "NOT EXISTS (SELECT 1 FROM employment y JOIN organisation_state yo"
            + " ON yo.organisation_id = y.organisation_id AND yo.until_day > y.from_day"
            + " AND (y.until_day IS NULL OR yo.from_day < y.until_day)"
            + LATER
            // Numbered anew behind what is here already.
            + back.sql().replaceFirst("WHERE", "AND").replaceAll("\\?\\d+", "?")
            + ")",
        values.toArray());
  }

  /** The main employment, or the first of the others where that one lies outside. */
  private static void mainOrOnly(Where where, Scope scope, PeopleQuery query) {
    Where other = new Where();
    inside(other, scope, query, "yo", "y");
    List<Object> values = new ArrayList<>(List.of(scope.day(), scope.day()));
    values.addAll(List.of(other.parameters()));
    values.addAll(List.of(scope.day(), scope.day()));
    where.and(
        "(x.main OR NOT EXISTS (SELECT 1 FROM employment y JOIN organisation_state yo"
            + " ON yo.organisation_id = y.organisation_id AND yo.from_day <= ? AND yo.until_day > ?"
            // Numbered anew behind what is here already.
            + other.sql().replaceAll("\\?\\d+", "?")
            + " AND y.person_id = x.person_id AND (y.main OR y.id < x.id)"
            + " AND y.from_day <= ? AND (y.until_day IS NULL OR y.until_day > ?)))",
        values.toArray());
  }

  private static void inside(
      Where where, Scope scope, PeopleQuery query, String place, String employment) {
    scope.restrict(where, place + ".path", employment + ".person_id");
    query.below().ifPresent(top -> where.and(place + ".path LIKE ?", top.path() + "%"));
  }

  private static void matching(Where where, PersonText text) {
    if (!text.isBlank()) {
      where.and(text.condition("x.person_id"), text.values());
    }
  }

  /**
   * On what the state of a place is joined that holds on the day, or on the last day of an
   * employment that ended before.
   *
   * @param id which place
   */
  private static String stood(
      Where where, String place, String id, String employment, LocalDate day) {
    String then =
        "LEAST(?, COALESCE(%s.until_day - INTERVAL 1 DAY, '9999-12-30'))".formatted(employment);
    return where.numbered(
        " ON %s.organisation_id = %s".formatted(place, id)
            + " AND %s.from_day <= ".formatted(place)
            + then
            + " AND %s.until_day > ".formatted(place)
            + then,
        day,
        day);
  }

  /**
   * Her main employment on the day, or the last before it. By most people's they were found: then
   * its place is there already.
   */
  private static String main(Where where, LocalDate day) {
    return where.numbered(
            " JOIN employment m ON m.id = IF(f.main, f.post_id, (SELECT z.id FROM employment z"
                + " WHERE z.person_id = f.person_id AND z.main AND z.from_day <= ?"
                + " ORDER BY z.from_day DESC LIMIT 1)) LEFT JOIN organisation_state mo",
            day)
        + stood(where, "mo", "IF(f.main, NULL, m.organisation_id)", "m", day);
  }

  /** Says by which former name somebody was found, when it was not by the present one. */
  private List<FoundPerson> marked(List<FoundPerson> found, String word) {
    List<Long> others =
        found.stream()
            .filter(one -> !NameWords.finds(one.person().name(), word))
            .map(one -> one.person().id())
            .toList();
    if (others.isEmpty()) {
      return found;
    }
    String ids = Rows.ids(others);
    Map<Long, String> former = new HashMap<>();
    Rows.list(
            em,
            "SELECT i.main_id, f.name FROM person i JOIN person_former_name f"
                + " ON f.person_id = i.id WHERE i.main_id IN ("
                + ids
                + ") UNION SELECT i.main_id, i.name FROM person i WHERE i.id <> i.main_id"
                + " AND i.main_id IN ("
                + ids
                + ") ORDER BY 1, 2",
            row -> Map.entry(row.number(0), row.text(1)))
        .stream()
        .filter(one -> NameWords.finds(one.getValue(), word))
        .forEach(one -> former.putIfAbsent(one.getKey(), one.getValue()));
    return found.stream()
        .map(
            one ->
                new FoundPerson(
                    one.person(), one.post(), Optional.ofNullable(former.get(one.person().id()))))
        .toList();
  }

  private static FoundPerson found(Rows.Row row) {
    Optional<FoundPerson.Post> post =
        row.flag(9)
            ? Optional.empty()
            : Optional.of(
                new FoundPerson.Post(
                    row.word(10, EmploymentKind.class),
                    row.number(11),
                    row.text(12),
                    row.text(15),
                    row.day(13)));
    return new FoundPerson(Directory.view(row, row.day(14)), post, Optional.empty());
  }
}
