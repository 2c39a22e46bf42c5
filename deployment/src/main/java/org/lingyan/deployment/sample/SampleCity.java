package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.ActionLog;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.content.CoursePackage;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.LedgerImport;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Standings;
import org.lingyan.learning.attempt.CourseCompleted;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonPlace;
import org.lingyan.people.person.Registering;
import org.lingyan.people.tree.Establishing;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Loads the sample city inside the caller's transaction (X4). */
public final class SampleCity {
  /** The seed from which the product's sample is made. */
  public static final long SEED = 20_221_107L;

  private static final LocalDate RULE_SINCE = LocalDate.of(2022, 1, 1);
  private static final int PEOPLE_AT_ONCE = 6;

  private final EntityManager em;
  private final Keyring keys;
  private final Registering registering;
  private final RuleBook rules;
  private final IssuingProof papers;
  private final CourseShelf shelf;
  private final Map<String, OrganisationView> places = new HashMap<>();

  /** Works through this persistence context. */
  public SampleCity(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
    this.registering = new Registering(em, keys);
    this.rules = new RuleBook(em);
    this.shelf = new CourseShelf(em);
    this.papers =
        new IssuingProof(
            em,
            new Directory(em, keys),
            rules,
            new Standings(em, rules),
            new Ledger(em),
            new ActionLog(em, List.of(new PersonPlace(em))),
            // nothing of a sample leaves the product
            new Outbox(em, Channels.none(), new Calendars(em)));
  }

  /** Whether nothing is there yet. */
  public static boolean isWanted(EntityManager em) {
    return Rows.first(em, "SELECT 1 FROM organisation LIMIT 1", row -> true).isEmpty();
  }

  /** The moment at which a sample loaded now begins: the first day of last year. */
  public static Instant beginning(Instant at) {
    return Timekeeper.day(at)
        .withDayOfYear(1)
        .minusYears(1)
        .atStartOfDay(Timekeeper.ZONE)
        .toInstant();
  }

  /**
   * Loads the city. Rule packs and course are there already.
   *
   * @param course the course that some have taken, as it was published
   * @return the accounts with their passwords; kept nowhere else
   */
  public List<SampleAccount> load(CoursePackage course, Instant at) {
    LocalDate today = Timekeeper.day(at);
    HoursRule rule = rules.hoursRule(RulePacks.ZHENGZHOU_ANNUAL, today).orElseThrow();
    List<Resident> residents = CityPlan.of(SEED, at, rule, rules.onlinePolicy(today), course);
    Places.all().forEach(this::organisation);
    RulePacks packs = new RulePacks(em);
    long city = places.get(Places.CITY).id();
    packs.bind(RulePacks.ZHENGZHOU_ANNUAL, city, true, RULE_SINCE, at);
    packs.bind(RulePacks.NATIONAL_REGISTRATION, city, false, RULE_SINCE, at);
    packs.bind(RulePacks.PROFESSIONAL_ANNUAL, city, false, RULE_SINCE, at);
    Map<Member, Long> ids = people(residents);
    SampleCredentials credentials = new SampleCredentials(em, keys, rules, at);
    residents.forEach(one -> credentials.add(ids.get(one.member()), one.member()));
    List<SampleAccount> accounts = new Accounts(em, places).make(ids, today, at);
    histories(ids, residents, course, at);
    new Absences(em, keys).add(residents.stream().map(Resident::member).toList(), ids, at);
    new SampleClaims(em, places.get(Places.CITY), at).load();
    RebuildingStandings standings = new RebuildingStandings(em, rules);
    standings.rebuild(standings.slots(today), today);
    return accounts;
  }

  private void organisation(Place place) {
    places.put(
        place.name(),
        new Establishing(em)
            .organisation(
                Optional.ofNullable(places.get(place.above())),
                place.kind(),
                place.level(),
                place.name()));
    // One after the other: a row points at the one above it.
    em.flush();
  }

  private Map<Member, Long> people(List<Resident> residents) {
    Map<Member, Long> ids = new HashMap<>();
    List<Member> members = new ArrayList<>();
    for (Resident one : residents) {
      members.add(one.member());
    }
    List<Long> registered = registering.people(members.stream().map(Member::facts).toList());
    for (int i = 0; i < members.size(); i++) {
      ids.put(members.get(i), registered.get(i));
    }
    em.flush();
    ids.forEach(
        (member, id) ->
            member
                .jobs()
                .forEach(
                    job ->
                        registering.employment(
                            id, places.get(job.place().name()).id(), job.category(), job.days())));
    em.flush();
    em.clear();
    return ids;
  }

  private void histories(
      Map<Member, Long> ids, List<Resident> residents, CoursePackage course, Instant at) {
    AttemptRows attempts = new AttemptRows(em, course, shelf.newest(course.id()));
    int done = 0;
    for (Resident one : residents) {
      history(ids.get(one.member()), one, attempts, at);
      if (++done % PEOPLE_AT_ONCE == 0) {
        em.flush();
        em.clear();
      }
    }
    em.flush();
    em.clear();
  }

  // A paper keeps the end of the ledger it rests on: what came later is appended after it.
  private void history(long id, Resident one, AttemptRows attempts, Instant at) {
    List<LedgerImport.Fact> open = new ArrayList<>(one.history());
    one.paperAt()
        .ifPresent(
            moment -> {
              append(id, until(open, moment));
              DateRange period = DateRange.yearOf(Timekeeper.day(moment).minusYears(1));
              Scope self = new Scope(0, OptionalLong.of(id), List.of(), Timekeeper.day(moment));
              papers.hours(self, id, period, moment);
            });
    Study study = one.study();
    if (study.stage() != Study.Stage.NONE) {
      long attempt = attempts.add(id, study);
      if (study.completed()) {
        append(id, until(open, study.lastAt()));
        papers.follow(
            new CourseCompleted(id, attempt, attempts.version(), study.minutes(), study.lastAt()));
      }
    }
    append(id, until(open, at));
  }

  private void append(long id, List<LedgerImport.Fact> facts) {
    if (!facts.isEmpty()) {
      new LedgerImport(em, keys).append(id, facts);
    }
  }

  private static List<LedgerImport.Fact> until(List<LedgerImport.Fact> open, Instant moment) {
    List<LedgerImport.Fact> now = open.stream().filter(fact -> !fact.at().isAfter(moment)).toList();
    open.removeAll(now);
    return now;
  }
}
