package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.hours.exemption.ExemptionsChanged;
import org.lingyan.hours.extension.ExtensionsChanged;
import org.lingyan.hours.ledger.HoursPosted;
import org.lingyan.people.person.PeopleChanged;
import org.lingyan.people.person.PersonLock;
import org.lingyan.rules.RuleBook;
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
    LocalDate today = Timekeeper.day(news.at());
    StandingWriter writer = new StandingWriter(em);
    judge(
        writer,
        Set.of(news.personId()),
        today,
        (judging, facts) -> touched(judging, facts, news.occurredOn(), today));
    writer.moveCounts();
  }

  void follow(@Observes PeopleChanged news) {
    again(news.persons(), Timekeeper.day(news.at()));
  }

  void follow(@Observes CredentialsChanged news) {
    // Facts may lie under a record that was merged since.
    List<Long> hers =
        Rows.list(
            em,
            "SELECT DISTINCT main_id FROM person WHERE id IN (" + Rows.ids(news.persons()) + ")",
            row -> row.number(0));
    again(Set.copyOf(hers), Timekeeper.day(news.at()));
  }

  void follow(@Observes ExemptionsChanged news) {
    again(news.persons(), Timekeeper.day(news.at()));
  }

  void follow(@Observes ExtensionsChanged news) {
    again(news.persons(), Timekeeper.day(news.at()));
  }

  /**
   * Judges these people again after a change of rules, in the caller's transaction.
   *
   * @param since calendar years before that of this day, but for the one before it, stay as they
   *     are: only a surplus or a window reaches from one year into another
   */
  void rejudge(Collection<Long> persons, LocalDate since, LocalDate today) {
    PersonLock.takeAll(em, persons);
    StandingWriter writer = new StandingWriter(em);
    judge(
        writer,
        persons,
        today,
        (judging, facts) -> {
          // A period of a rule's own may have begun long before and go on.
          Set<Slot> slots = new HashSet<>(judging.ownSlots(facts, today));
          all(judging, facts, today, today).stream()
              .filter(slot -> slot.key().getYear() >= since.getYear() - 1)
              .forEach(slots::add);
          return slots;
        });
    writer.moveCounts();
  }

  /** Judges these people again in every period; in the transaction of whatever changed. */
  private void again(Set<Long> persons, LocalDate today) {
    PersonLock.takeAll(em, persons);
    StandingWriter writer = new StandingWriter(em);
    LocalDate judged = firstJudged(persons).orElse(today);
    judge(writer, persons, today, (judging, facts) -> all(judging, facts, judged, today));
    writer.moveCounts();
  }

  /** The slots in which an hour of a day can make a difference. */
  private static Set<Slot> touched(
      JudgingPeople judging, PersonFacts facts, LocalDate day, LocalDate today) {
    Set<Slot> slots = new HashSet<>(judging.ownSlots(facts, today));
    slots.add(Slot.year(day));
    Slot before = Slot.year(day.minusYears(1));
    if (duties(judging, facts, before, today).anyMatch(duty -> duty.window().isPresent())) {
      slots.add(before);
    }
    Slot after = Slot.year(day.plusYears(1));
    if (!after.key().isAfter(today)
        && duties(judging, facts, after, today)
            .anyMatch(duty -> duty.rule().settings().carryOver().isPresent())) {
      slots.add(after);
    }
    return slots;
  }

  private static Stream<Duty> duties(
      JudgingPeople judging, PersonFacts facts, Slot slot, LocalDate today) {
    return judging.dutiesIn(facts, slot, today).stream().map(JudgingPeople.Bound::duty);
  }

  /** From the first year that she worked in, or was judged for: an employment may be gone. */
  private static Set<Slot> all(
      JudgingPeople judging, PersonFacts facts, LocalDate judged, LocalDate today) {
    Set<Slot> slots = new HashSet<>(judging.ownSlots(facts, today));
    LocalDate worked =
        facts.employments().stream()
            .map(employed -> employed.days().from())
            .min(LocalDate::compareTo)
            .orElse(today);
    LocalDate first = judged.isBefore(worked) ? judged : worked;
    IntStream.rangeClosed(Math.min(first.getYear(), today.getYear()), today.getYear())
        .mapToObj(year -> new Slot(LocalDate.of(year, 1, 1)))
        .forEach(slots::add);
    return slots;
  }

  /**
   * Judges these people again in some slots and writes what changed. Their locks are held: a row
   * that is not there yet cannot be locked itself.
   */
  void judge(Collection<Long> persons, Collection<Slot> slots, LocalDate today) {
    StandingWriter writer = new StandingWriter(em);
    judge(writer, persons, today, (judging, facts) -> Set.copyOf(slots));
    writer.moveCounts();
  }

  /**
   * The same, in all slots that any of them needs.
   *
   * @param which the slots that somebody needs
   */
  private void judge(
      StandingWriter writer,
      Collection<Long> persons,
      LocalDate today,
      BiFunction<JudgingPeople, PersonFacts, Set<Slot>> which) {
    GatheringFacts gathering = new GatheringFacts(em);
    List<PersonFacts> people = gathering.people(persons, Timekeeper.END);
    JudgingPeople judging = new JudgingPeople(rules, gathering.stamp());
    Set<Slot> slots =
        people.stream()
            .flatMap(facts -> which.apply(judging, facts).stream())
            .collect(Collectors.toSet());
    if (slots.isEmpty()) {
      return;
    }
    Map<StandingWriter.Key, Standing> before = writer.locked(persons, slots);
    KeptStandings kept = new KeptStandings(judging, people, slots, today);
    writer.replace(before, kept.rows(gathering.entries(persons, kept.days(), Timekeeper.END)));
  }

  /**
   * Makes table and counts of a slot hold for a day: the first use on a new day moves the rows
   * whose day has come, under one lock; any other use costs one read.
   */
  @Transactional
  public void holdFor(Slot slot, LocalDate today) {
    if (heldFor(slot, "").equals(today)) {
      return;
    }
    // An upsert locks the row at once; INSERT IGNORE would share it, and two of them deadlock.
    Rows.change(
        em,
        "INSERT INTO standing_day (slot, holds_for) VALUES (?1, ?2)"
            + " ON DUPLICATE KEY UPDATE holds_for = holds_for",
        slot.key(),
        NEVER);
    LocalDate held = heldFor(slot, " FOR UPDATE");
    if (held.equals(today)) {
      return;
    }
    List<Long> due = held.equals(NEVER) ? everybody(slot, today) : turning(slot, today);
    // The order of every posting: people, their rows, and the counts last and once.
    for (List<Long> some : chunks(due)) {
      PersonLock.takeAll(em, some);
    }
    StandingWriter writer = new StandingWriter(em);
    for (List<Long> some : chunks(due)) {
      judge(writer, some, today, (judging, facts) -> Set.of(slot));
    }
    writer.moveCounts();
    Rows.change(em, "UPDATE standing_day SET holds_for = ?1 WHERE slot = ?2", today, slot.key());
  }

  private static List<List<Long>> chunks(List<Long> all) {
    return IntStream.iterate(0, i -> i < all.size(), i -> i + PEOPLE_AT_ONCE)
        .mapToObj(i -> all.subList(i, Math.min(all.size(), i + PEOPLE_AT_ONCE)))
        .toList();
  }

  private LocalDate heldFor(Slot slot, String lock) {
    return Rows.first(
            em,
            "SELECT holds_for FROM standing_day WHERE slot = ?1" + lock,
            row -> row.day(0),
            slot.key())
        .orElse(NEVER);
  }

  /** Who may have a row in a slot that was never held before. */
  private List<Long> everybody(Slot slot, LocalDate today) {
    return Rows.list(
        em,
        "SELECT DISTINCT person_id FROM employment WHERE main"
            + " AND (until_day IS NULL OR until_day > ?1) ORDER BY person_id",
        row -> row.number(0),
        slot.current() ? today : slot.key());
  }

  private List<Long> turning(Slot slot, LocalDate today) {
    return Rows.list(
        em,
        "SELECT DISTINCT person_id FROM standing WHERE slot = ?1 AND turns_on <= ?2"
            + " ORDER BY person_id",
        row -> row.number(0),
        slot.key(),
        today);
  }

  private Optional<LocalDate> firstJudged(Set<Long> persons) {
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    String ids = Rows.ids(persons);
    return Rows.first(
            em,
            "SELECT MIN(slot) FROM standing WHERE slot > '0001-01-01' AND person_id IN ("
                + ids
                + ")",
            row -> row.missing(0) ? Optional.<LocalDate>empty() : Optional.of(row.day(0)))
        .flatMap(day -> day);
  }
}
