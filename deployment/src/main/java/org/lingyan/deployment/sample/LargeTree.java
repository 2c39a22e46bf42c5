package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.LedgerRow;
import org.lingyan.hours.ledger.LedgerRows;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.StandingImport;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Registering;
import org.lingyan.people.tree.Establishing;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Timekeeper;

/**
 * Loads a tree of any size with its history, team by team, each in a transaction of its own: one
 * team is worked out while another is written. The same number, seed and day give the same people
 * with the same hours; ids and passwords are always new.
 */
public final class LargeTree {
  private static final LocalDate RULE_SINCE = LocalDate.of(2022, 1, 1);
  private static final int WORKERS = 2;
  private static final int PLACES_AT_ONCE = 500;
  private static final int PEOPLE_AT_ONCE = 250;

  private final Transactions transactions;
  private final Keyring keys;
  private final Instant at;
  private final LocalDate today;
  private final Map<String, OrganisationView> places = new HashMap<>();
  private final Map<String, Long> firstOfPlace = new ConcurrentHashMap<>();
  private final List<Long> people = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong entries = new AtomicLong();

  /** Does a piece of work whole or not at all; several at the same time. */
  public interface Transactions {
    /** Runs it. */
    void run(Consumer<EntityManager> work);
  }

  /**
   * What was loaded.
   *
   * @param accounts with their passwords; kept nowhere else
   */
  public record Loaded(int organisations, long people, long entries, List<SampleAccount> accounts) {
    /** Freezes the accounts. */
    public Loaded {
      accounts = List.copyOf(accounts);
    }
  }

  /** Loads as of this moment. Rule packs are there already. */
  public LargeTree(Transactions transactions, Keyring keys, Instant at) {
    this.transactions = transactions;
    this.keys = keys;
    this.at = at;
    this.today = Timekeeper.day(at);
  }

  /**
   * Loads it.
   *
   * @param number how many people
   * @param progress told how many are written, now and then
   */
  public Loaded load(int number, long seed, LongConsumer progress) {
    Random random = new Random(seed);
    List<Team> teams = Region.of(number, random);
    Map<String, List<Member>> members =
        Roster.of(random, today, teams).stream()
            .collect(Collectors.groupingBy(member -> member.team().name()));
    organisations(teams.stream().flatMap(team -> team.places().stream()).toList());
    teams(teams, members, seed, progress);
    List<Slot> slots = new ArrayList<>();
    transactions.run(
        em -> slots.addAll(new RebuildingStandings(em, new RuleBook(em)).slots(today)));
    standings(slots);
    List<SampleAccount> accounts = new ArrayList<>();
    transactions.run(
        em -> {
          new StandingImport(em, new RuleBook(em)).allJudged(slots, today);
          accounts.addAll(accounts(em, teams));
        });
    return new Loaded(places.size(), people.size(), entries.get(), accounts);
  }

  private void organisations(List<Place> all) {
    for (int i = 0; i < all.size(); i += PLACES_AT_ONCE) {
      List<Place> some = all.subList(i, Math.min(all.size(), i + PLACES_AT_ONCE));
      transactions.run(
          em -> {
            Establishing establishing = new Establishing(em);
            for (Place place : some) {
              places.put(
                  place.name(),
                  establishing.organisation(
                      Optional.ofNullable(places.get(place.above())),
                      place.kind(),
                      place.level(),
                      place.name()));
              em.clear();
            }
          });
    }
    transactions.run(
        em -> {
          RulePacks packs = new RulePacks(em);
          long city = places.get(Region.CITY).id();
          packs.bind(RulePacks.ZHENGZHOU_ANNUAL, city, true, RULE_SINCE, at);
          packs.bind(RulePacks.NATIONAL_REGISTRATION, city, false, RULE_SINCE, at);
        });
  }

  private void teams(
      List<Team> teams, Map<String, List<Member>> members, long seed, LongConsumer progress) {
    HoursRule[] rule = new HoursRule[1];
    transactions.run(
        em ->
            rule[0] = new RuleBook(em).hoursRule(RulePacks.ZHENGZHOU_ANNUAL, today).orElseThrow());
    List<Runnable> works = new ArrayList<>();
    for (int i = 0; i < teams.size(); i++) {
      Team team = teams.get(i);
      long own = seed * 31 + i;
      works.add(
          () -> {
            List<Member> here = members.getOrDefault(team.name(), List.of());
            List<Resident> residents = CityPlan.team(team, here, own, at, rule[0]);
            transactions.run(em -> write(em, residents));
          });
    }
    sideBySide(works, () -> progress.accept(people.size()));
  }

  private void standings(List<Slot> slots) {
    List<Long> everybody = people.stream().sorted().toList();
    List<Runnable> works = new ArrayList<>();
    for (int i = 0; i < everybody.size(); i += PEOPLE_AT_ONCE) {
      List<Long> some = everybody.subList(i, Math.min(everybody.size(), i + PEOPLE_AT_ONCE));
      works.add(
          () ->
              transactions.run(
                  em -> new StandingImport(em, new RuleBook(em)).judge(some, slots, today)));
    }
    sideBySide(works, () -> {});
  }

  private static void sideBySide(List<Runnable> works, Runnable afterEach) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      for (Future<?> work : works.stream().map(workers::submit).toList()) {
        work.get();
        afterEach.run();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      workers.shutdownNow();
    }
  }

  private void write(EntityManager em, List<Resident> residents) {
    Registering registering = new Registering(em, keys);
    List<LedgerRow> rows = new ArrayList<>();
    List<Long> written = new ArrayList<>();
    List<Long> ids =
        registering.people(residents.stream().map(one -> one.member().facts()).toList());
    for (int i = 0; i < residents.size(); i++) {
      Resident one = residents.get(i);
      Member member = one.member();
      long id = ids.get(i);
      member
          .jobs()
          .forEach(
              job ->
                  registering.employment(
                      id, places.get(job.place().name()).id(), job.category(), job.days()));
      written.add(id);
      rows.addAll(LedgerRows.of(id, one.history(), keys));
      if (member.until().isAfter(today)) {
        firstOfPlace.putIfAbsent(member.placeOn(today).name(), id);
      }
      em.flush();
      em.clear();
    }
    LedgerBatch.write(em.unwrap(Connection.class), rows);
    people.addAll(written);
    entries.addAndGet(rows.size());
  }

  /** One for each role that has pages, on the whole or on the first station. */
  private List<SampleAccount> accounts(EntityManager em, List<Team> teams) {
    String station =
        teams.stream()
            .filter(team -> team.places().get(0).kind() == OrganisationKind.STATION)
            .map(Team::name)
            .filter(firstOfPlace::containsKey)
            .findFirst()
            .orElse(Region.CITY);
    List<SampleAccount> made = new ArrayList<>();
    OpeningAccounts opening = new OpeningAccounts(em);
    add(em, opening, made, "admin", Role.ADMIN, Region.CITY, Optional.empty());
    add(em, opening, made, "hr-city", Role.HR, Region.CITY, Optional.empty());
    add(em, opening, made, "hr-station", Role.HR, station, Optional.empty());
    add(em, opening, made, "training", Role.TRAINING, Region.CITY, Optional.empty());
    add(em, opening, made, "auditor", Role.AUDITOR, Region.CITY, Optional.empty());
    Optional<Long> trainee = Optional.ofNullable(firstOfPlace.get(station));
    add(em, opening, made, "trainee", Role.TRAINEE, station, trainee);
    return made;
  }

  private void add(
      EntityManager em,
      OpeningAccounts opening,
      List<SampleAccount> made,
      String name,
      Role role,
      String place,
      Optional<Long> person) {
    String password = Accounts.password();
    long account = opening.account(name, person, password, at);
    em.flush();
    opening.grant(
        account, role, places.get(place).id(), Accounts.days(role, today.withDayOfYear(1), at));
    em.flush();
    made.add(new SampleAccount(name, password, List.of(role), place));
  }
}
