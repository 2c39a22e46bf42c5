package org.lingyan.people.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/**
 * The main employment that somebody had last, as far as it is on record.
 *
 * @param organisationId where
 * @param organisation its name
 * @param path its path on the scope's day, or when she was there last
 * @param category what as
 * @param managerId her line manager
 * @param days the days
 * @param joinedOn first day of the employments that led to it without a gap
 */
record LastPost(
    long organisationId,
    String organisation,
    String path,
    WorkerCategory category,
    OptionalLong managerId,
    DateRange days,
    LocalDate joinedOn) {

  /** Of these people, one statement; who never had one is missing. */
  static Map<Long, LastPost> of(EntityManager em, Collection<Long> persons, LocalDate day) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    String ids = Rows.ids(persons);
    List<Map.Entry<Long, LastPost>> rows =
        Rows.list(
            em,
            "SELECT e.person_id, e.organisation_id, o.name, o.path, e.worker_category,"
                + " e.manager_id, e.from_day, e.until_day FROM employment e"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= GREATEST(e.from_day, LEAST(?1,"
                + " COALESCE(e.until_day - INTERVAL 1 DAY, ?1)))"
                + " AND o.until_day > GREATEST(e.from_day, LEAST(?1,"
                + " COALESCE(e.until_day - INTERVAL 1 DAY, ?1)))"
                + " WHERE e.main AND e.person_id IN ("
                + ids
                + ") ORDER BY e.person_id, e.from_day",
            row ->
                Map.entry(
                    row.number(0),
                    new LastPost(
                        row.number(1),
                        row.text(2),
                        row.text(3),
                        row.word(4, WorkerCategory.class),
                        row.maybeNumber(5),
                        new DateRange(row.day(6), row.day(7)),
                        row.day(6))),
            day);
    Map<Long, LastPost> posts = new HashMap<>();
    rows.forEach(
        row -> posts.merge(row.getKey(), row.getValue(), (before, post) -> post.after(before)));
    return posts;
  }

  /** What tells somebody from her namesakes: her name, where she works, her document masked. */
  static String label(Optional<PersonFacts> facts, Optional<LastPost> post) {
    return facts.map(PersonFacts::name).orElse("") + "（" + which(facts, post) + "）";
  }

  /** The same without her name. */
  static String which(Optional<PersonFacts> facts, Optional<LastPost> post) {
    return Stream.concat(
            post.map(LastPost::organisation).stream(),
            facts.flatMap(PersonFacts::document).map(IdentityDocument::masked).stream())
        .collect(Collectors.joining("，"));
  }

  private LastPost after(LastPost before) {
    return before.days.until().equals(days.from())
        ? new LastPost(
            organisationId, organisation, path, category, managerId, days, before.joinedOn)
        : this;
  }

  /** Whether she works there on a day or will. */
  boolean holds(LocalDate day) {
    return days.until().isAfter(day);
  }

  /** Whether it lies inside what somebody may change. */
  boolean liesIn(Scope scope) {
    return scope.covers(path);
  }
}
