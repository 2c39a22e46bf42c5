package org.lingyan.deployment.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lingyan.content.CoursePackage;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.OnlinePolicy;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/** Works out who lives in the sample city and what they did; pure, no database. */
final class CityPlan {
  private static final int ATTEMPTS = 12;
  private static final double MOOD = 0.3;
  private static final int PAPER_DAY = 15;
  // What the first trainee has in November; other months in proportion.
  private static final double TRAINEES_NOVEMBER = 46.5;
  private static final int NOVEMBER = 11;

  private final Random random;
  private final Instant at;
  private final LocalDate today;
  private final HoursRule rule;
  private final DateRange thisYear;
  private final DateRange lastYear;
  private final Optional<Studies> studies;
  private final Map<String, List<Session>> offers = new HashMap<>();

  private CityPlan(long seed, Instant at, HoursRule rule) {
    this(seed, at, rule, Optional.empty());
  }

  private CityPlan(long seed, Instant at, HoursRule rule, Optional<Studies> studies) {
    this.random = new Random(seed);
    this.at = at;
    this.today = Timekeeper.day(at);
    this.rule = rule;
    this.thisYear = DateRange.yearOf(today);
    this.lastYear = DateRange.yearOf(thisYear.from().minusDays(1));
    this.studies = studies;
  }

  /** Everybody, in the order of the tree. */
  static List<Resident> of(
      long seed, Instant at, HoursRule rule, OnlinePolicy policy, CoursePackage course) {
    Studies studies = new Studies(course, policy.leastShare(), Timekeeper.day(at));
    CityPlan plan = new CityPlan(seed, at, rule, Optional.of(studies));
    List<Member> members = Roster.of(plan.random, plan.today);
    Map<Member, Aim> now = new HashMap<>();
    Map<Member, Aim> before = new HashMap<>();
    for (Team team : Places.teams()) {
      List<Member> ranked = plan.ranked(team, members);
      now.putAll(Shares.running(team, plan.boundOn(ranked, plan.today), plan.thisYear, plan.today));
      before.putAll(
          Shares.over(team, plan.boundOn(plan.ranked(team, members), plan.lastYear.last())));
    }
    return members.stream()
        .map(member -> plan.resident(member, before.get(member), now.get(member)))
        .toList();
  }

  /**
   * The people of one team of any tree, nobody of whom has taken the course. Teams do not depend on
   * one another: they can be worked out in any order and at the same time.
   */
  static List<Resident> team(Team team, List<Member> own, long seed, Instant at, HoursRule rule) {
    CityPlan plan = new CityPlan(seed, at, rule);
    Map<Member, Aim> now =
        Shares.running(
            team, plan.boundOn(plan.ranked(team, own), plan.today), plan.thisYear, plan.today);
    Map<Member, Aim> before =
        Shares.over(team, plan.boundOn(plan.ranked(team, own), plan.lastYear.last()));
    return own.stream()
        .map(member -> plan.resident(member, before.get(member), now.get(member)))
        .toList();
  }

  private List<Member> ranked(Team team, List<Member> members) {
    Map<Member, Double> keen = new HashMap<>();
    List<Member> own =
        members.stream().filter(member -> member.team().name().equals(team.name())).toList();
    for (int i = 0; i < own.size(); i++) {
      // Newcomers stand in the middle: nobody is done after a month.
      double usual = isNew(own.get(i)) ? 0.6 : (i * 7 % own.size()) / (double) own.size();
      keen.put(own.get(i), usual + MOOD * (random.nextDouble() - 0.5));
    }
    return own.stream().sorted(Comparator.comparing(keen::get)).toList();
  }

  private boolean isNew(Member member) {
    return member.since().isAfter(lastYear.last());
  }

  private List<Member> boundOn(List<Member> ranked, LocalDate day) {
    return ranked.stream()
        .filter(member -> new DateRange(member.since(), member.until()).contains(day))
        .filter(this::bound)
        .toList();
  }

  private boolean bound(Member member) {
    return member.jobs().stream().allMatch(job -> rule.binds().workers().contains(job.category()));
  }

  private Resident resident(Member member, Aim before, Aim now) {
    Study study =
        bound(member)
            ? studies.map(course -> course.of(member, random)).orElse(Study.NONE)
            : Study.NONE;
    List<Session> sessions = new ArrayList<>(year(member, lastYear, before, study));
    // Whoever came this year keeps pace at best: nobody is done after a month or two.
    Aim paced = now == Aim.MET && isNew(member) ? Aim.PACE : now;
    List<Session> running = year(member, thisYear, paced, study);
    sessions.addAll(running);
    if (study.completed() && !sessions.contains(session(study))) {
      study = Study.NONE;
    }
    Instant paper =
        thisYear.from().plusDays(PAPER_DAY).atTime(10, 12).atZone(Timekeeper.ZONE).toInstant();
    boolean wants = member.role() == Cast.TRAINEE || random.nextInt(25) == 0;
    boolean may = before == Aim.MET && member.until().isAfter(today);
    return new Resident(
        member,
        new History(random, at).of(sessions, study),
        study,
        wants && may && paper.isBefore(at) ? Optional.of(paper) : Optional.empty());
  }

  /** What somebody did in a year, as far as it has gone. */
  private List<Session> year(Member member, DateRange year, Aim wanted, Study study) {
    LocalDate from = later(member.since(), year.from());
    LocalDate until = earlier(earlier(member.until(), year.until()), today);
    if (!from.isBefore(until)) {
      return List.of();
    }
    DateRange days = new DateRange(from, until);
    LocalDate on = today.isBefore(year.until()) ? today : year.until();
    Target target = new Target(rule, year, member.since(), days, on);
    List<Session> offered = offered(member, year, until);
    if (wanted == null) {
      // Not bound at the end of it: whatever was going on.
      int some = (int) Math.min(days.days() * 2, 900);
      return new Workload(random, days, target.dailyCap()).fill(random.nextInt(some + 1), offered);
    }
    Aim aim = target.possible(wanted);
    List<Session> sessions = List.of();
    for (int i = 0; i < ATTEMPTS; i++) {
      Workload workload = new Workload(random, days, target.dailyCap());
      int minutes = minutes(member, year, target, aim);
      if (study.completed() && minutes >= study.minutes()) {
        workload.take(session(study));
      }
      sessions = workload.fill(minutes, offered);
      if (member.role() == Cast.TRAINEE || target.judged(sessions) == aim.status()) {
        return sessions;
      }
    }
    return sessions;
  }

  private Session session(Study study) {
    return studies.orElseThrow().session(study);
  }

  private int minutes(Member member, DateRange year, Target target, Aim aim) {
    if (member.role() == Cast.TRAINEE && year.equals(thisYear)) {
      // A round number below what the house's pages are drawn with, and below the requirement.
      return target.minutes(TRAINEES_NOVEMBER * today.getMonthValue() / NOVEMBER, random);
    }
    return target.minutes(aim, random);
  }

  private List<Session> offered(Member member, DateRange year, LocalDate until) {
    String county = member.team().county();
    List<Session> all =
        new ArrayList<>(
            offers.computeIfAbsent(
                county + year.from(), key -> Offer.of(year, county, new Random(key.hashCode()))));
    boolean learner = member.level().isEmpty() ? random.nextInt(3) == 0 : random.nextInt(6) == 0;
    if (learner) {
      all.addAll(Offer.examPreparation(year, county));
    }
    return all.stream().filter(session -> session.day().isBefore(until)).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
