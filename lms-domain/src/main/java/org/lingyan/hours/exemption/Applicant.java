package org.lingyan.hours.exemption;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.people.name.NameWords;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/**
 * Somebody about whom something is to be entered, with what is on record about her.
 *
 * @param personId her main record
 * @param own whether she asks herself
 * @param erased whether she was erased
 * @param joined the day on which she was first employed
 * @param standing what stands of the wanted kind near the wanted days
 */
record Applicant(
    long personId, boolean own, boolean erased, LocalDate joined, List<Standing> standing) {

  /** Something that stands. */
  record Standing(long id, DateRange days, Optional<String> requirement) {
    /** X3: whether both are about a requirement that is the same. */
    boolean concerns(Optional<String> other) {
      return requirement.isEmpty() || other.isEmpty() || requirement.equals(other);
    }
  }

  /**
   * X1 to X4: whether the wish can be entered for her.
   *
   * @return nothing of its own when it can; the id on record when it is there already
   */
  Outcome<Optional<Long>> judge(ExemptionWish wish) {
    if (own) {
      return Outcome.refused(new ExemptionRefusal.Own());
    }
    if (erased) {
      return Outcome.refused(new ExemptionRefusal.Erased());
    }
    List<Reason> problems = new ArrayList<>(wish.problems(joined));
    if (wish.last().isBefore(wish.from())) {
      return new Outcome.Refused<>(problems);
    }
    Optional<Long> same =
        standing.stream()
            .filter(
                one ->
                    one.days().equals(wish.days()) && one.requirement().equals(wish.requirement()))
            .map(Standing::id)
            .findFirst();
    if (problems.isEmpty() && same.isPresent()) {
      return new Outcome.AlreadyRecorded<>(same);
    }
    standing.stream()
        .filter(one -> one.concerns(wish.requirement()))
        .filter(one -> one.days().shared(wish.days()).isPresent())
        .findFirst()
        .ifPresent(
            one ->
                problems.add(
                    new ExemptionRefusal.Overlaps(
                        wish.kind(), one.days().from(), one.days().last())));
    return problems.isEmpty()
        ? new Outcome.Recorded<>(Optional.empty())
        : new Outcome.Refused<>(problems);
  }

  /** X1: whether an account is this person's, under whichever record. */
  static boolean isOwn(EntityManager em, long personId, long accountId) {
    return Rows.first(
            em,
            "SELECT 1 FROM account a JOIN person i ON i.id = a.person_id"
                + " WHERE a.id = ?1 AND i.main_id = ?2",
            row -> true,
            accountId,
            personId)
        .isPresent();
  }

  /** Reads all of them under their locks; two statements, however many there are. */
  static Map<Long, Applicant> read(
      EntityManager em, Collection<Long> persons, ExemptionWish wish, long accountId) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    String ids = Rows.ids(persons);
    Map<Long, List<Map.Entry<Long, Standing>>> standing =
        Rows.list(
                em,
                "SELECT i.main_id, x.id, x.from_day, x.until_day, x.rule_id"
                    + " FROM person i JOIN exemption x ON x.person_id = i.id"
                    + " WHERE i.main_id IN ("
                    + ids
                    + ") AND x.withdrawn_at IS NULL AND x.kind = ?1 AND x.from_day <= ?3"
                    + " AND x.until_day > ?2 ORDER BY x.from_day, x.id",
                row ->
                    Map.entry(
                        row.number(0),
                        new Standing(
                            row.number(1),
                            new DateRange(row.day(2), row.day(3)),
                            row.missing(4) ? Optional.empty() : Optional.of(row.text(4)))),
                wish.kind(),
                wish.from(),
                wish.last())
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey));
    return Rows.list(
            em,
            "SELECT p.id, p.name, EXISTS (SELECT 1 FROM account a JOIN person i"
                + " ON i.id = a.person_id WHERE a.id = ?1 AND i.main_id = p.id),"
                + " (SELECT MIN(e.from_day) FROM person j JOIN employment e ON e.person_id = j.id"
                + " WHERE j.main_id = p.id) FROM person p WHERE p.id = p.main_id AND p.id IN ("
                + ids
                + ")",
            row ->
                new Applicant(
                    row.number(0),
                    row.flag(2),
                    row.text(1).equals(NameWords.ERASED),
                    row.day(3),
                    standing.getOrDefault(row.number(0), List.of()).stream()
                        .map(Map.Entry::getValue)
                        .toList()),
            accountId)
        .stream()
        .collect(Collectors.toMap(Applicant::personId, one -> one));
  }
}
