package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lingyan.hours.ledger.HoursPosted;
import org.lingyan.people.person.PeopleChanged;
import org.lingyan.people.person.PersonLock;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Keeps the standing table and its counts true (H2.8). */
@ApplicationScoped
public class StandingTable {
  private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected StandingTable() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public StandingTable(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
  }

  void follow(@Observes HoursPosted news) {
    judge(Set.of(news.personId()), DateRange.yearOf(news.occurredOn()), Timekeeper.day(news.at()));
  }

  void follow(@Observes PeopleChanged news) {
    LocalDate today = Timekeeper.day(news.at());
    PersonLock.takeAll(em, news.persons());
    for (DateRange period : periods(news.persons(), today)) {
      judge(news.persons(), period, today);
    }
  }

  /**
   * Judges these people again in a period and writes what changed. Their locks are held: a row that
   * is not there yet cannot be locked itself.
   */
  void judge(Collection<Long> persons, DateRange period, LocalDate today) {
    StandingWriter writer = new StandingWriter(em);
    judge(writer, persons, period, today);
    writer.moveCounts();
  }

  private void judge(
      StandingWriter writer, Collection<Long> persons, DateRange period, LocalDate today) {
    Map<StandingWriter.Key, Standing> before = writer.locked(persons, period);
    JudgingPeople judging = new JudgingPeople(rules);
    List<Standing> judged =
        new GatheringFacts(em)
            .of(persons, period, Timekeeper.END).stream()
                .flatMap(facts -> judging.standings(facts, period, today).stream())
                .toList();
    writer.replace(before, judged);
  }

  /**
   * Makes table and counts of a period hold for a day: the first use on a new day moves the rows
   * whose day has come, under one lock; any other use costs one read.
   */
  @Transactional
  public void holdFor(DateRange period, LocalDate today) {
    if (heldFor(period, "").equals(today)) {
      return;
    }
    // An upsert locks the row at once; INSERT IGNORE would share it, and two of them deadlock.
    Rows.change(
        em,
        "INSERT INTO standing_day (period_from, holds_for) VALUES (?1, ?2)"
            + " ON DUPLICATE KEY UPDATE holds_for = holds_for",
        period.from(),
        NEVER);
    LocalDate held = heldFor(period, " FOR UPDATE");
    if (held.equals(today)) {
      return;
    }
    List<Long> due = held.equals(NEVER) ? everybody(period) : turning(period, today);
    // The order of every posting: people, their rows, and the counts last and once.
    for (List<Long> some : chunks(due)) {
      PersonLock.takeAll(em, some);
    }
    StandingWriter writer = new StandingWriter(em);
    for (List<Long> some : chunks(due)) {
      judge(writer, some, period, today);
    }
    writer.moveCounts();
    Rows.change(
        em, "UPDATE standing_day SET holds_for = ?1 WHERE period_from = ?2", today, period.from());
  }

  private static List<List<Long>> chunks(List<Long> all) {
    return IntStream.iterate(0, i -> i < all.size(), i -> i + PEOPLE_AT_ONCE)
        .mapToObj(i -> all.subList(i, Math.min(all.size(), i + PEOPLE_AT_ONCE)))
        .toList();
  }

  private LocalDate heldFor(DateRange period, String lock) {
    return Rows.first(
            em,
            "SELECT holds_for FROM standing_day WHERE period_from = ?1" + lock,
            row -> row.day(0),
            period.from())
        .orElse(NEVER);
  }

  private List<Long> everybody(DateRange period) {
    return Rows.list(
        em,
        "SELECT DISTINCT person_id FROM employment WHERE main AND from_day < ?2"
            + " AND (until_day IS NULL OR until_day > ?1) ORDER BY person_id",
        row -> row.number(0),
        period.from(),
        period.until());
  }

  private List<Long> turning(DateRange period, LocalDate today) {
    return Rows.list(
        em,
        "SELECT DISTINCT person_id FROM standing WHERE period_from = ?1 AND turns_on <= ?2"
            + " ORDER BY person_id",
        row -> row.number(0),
        period.from(),
        today);
  }

  /** From the first year that somebody worked in, or was judged for: an employment may be gone. */
  private List<DateRange> periods(Set<Long> persons, LocalDate today) {
    LocalDate worked =
        new GatheringFacts(em)
            .of(persons, DateRange.yearOf(today), Timekeeper.moment(today.atStartOfDay())).stream()
                .flatMap(facts -> facts.employments().stream())
                .map(employed -> employed.days().from())
                .min(LocalDate::compareTo)
                .orElse(today);
    LocalDate judged = firstJudged(persons).orElse(today);
    LocalDate first = judged.isBefore(worked) ? judged : worked;
    return IntStream.rangeClosed(Math.min(first.getYear(), today.getYear()), today.getYear())
        .mapToObj(year -> DateRange.yearOf(LocalDate.of(year, 1, 1)))
        .toList();
  }

  private Optional<LocalDate> firstJudged(Set<Long> persons) {
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    String ids = Rows.ids(persons);
    return Rows.first(
            em,
            "SELECT MIN(period_from) FROM standing WHERE person_id IN (" + ids + ")",
            row -> row.missing(0) ? Optional.<LocalDate>empty() : Optional.of(row.day(0)))
        .flatMap(day -> day);
  }
}
