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
 * The main employment of today, or the last one before: what lies in whose scope, and what a list
 * is compared with, is what holds today. Only of who was employed never yet it is the first to
 * come.
 *
 * @param organisationId where
 * @param organisation its name
 * @param path its path on the scope's day, or when she was there last
 * @param category what as
 * @param managerId her line manager
 * @param days the days
 * @param joinedOn first day of the employments that led to it without a gap
 * @param later what comes after it, when that is entered already
 * @param ends first day from which on no main employment is on record any more
 */
record LastPost(
    long organisationId,
    String organisation,
    String path,
    WorkerCategory category,
    OptionalLong managerId,
    DateRange days,
    LocalDate joinedOn,
    Optional<Later> later,
    LocalDate ends) {

  /**
   * A main employment that begins after today.
   *
   * @param organisationId where
   * @param category what as
   * @param from first day
   */
  record Later(long organisationId, WorkerCategory category, LocalDate from) {}

  /** One before or behind which nothing is on record. */
  LastPost(
      long organisationId,
      String organisation,
      String path,
      WorkerCategory category,
      OptionalLong managerId,
      DateRange days) {
    this(
        organisationId,
        organisation,
        path,
        category,
        managerId,
        days,
        days.from(),
        Optional.empty(),
        days.until());
  }

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
                        new DateRange(row.day(6), row.day(7)))),
            day);
    Map<Long, LastPost> posts = new HashMap<>();
    rows.forEach(
        row ->
            posts.merge(
                row.getKey(), row.getValue(), (before, post) -> before.followedBy(post, day)));
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

  /** This and the next one by its first day, as they stand on a day. */
  LastPost followedBy(LastPost next, LocalDate day) {
    return next.days.from().isAfter(day)
        ? with(
            joinedOn,
            later.or(
                () -> Optional.of(new Later(next.organisationId, next.category, next.days.from()))),
            next.ends)
        : next.with(
            days.until().equals(next.days.from()) ? joinedOn : next.joinedOn,
            next.later,
            next.ends);
  }

  private LastPost with(LocalDate joined, Optional<Later> then, LocalDate last) {
    return new LastPost(
        organisationId, organisation, path, category, managerId, days, joined, then, last);
  }

  /** Whether she has a main employment on a day or will have one. */
  boolean goesOn(LocalDate day) {
    return ends.isAfter(day);
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
