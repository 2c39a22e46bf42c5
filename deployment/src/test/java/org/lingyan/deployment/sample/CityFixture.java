package org.lingyan.deployment.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.content.CourseFolder;
import org.lingyan.content.CoursePackage;
import org.lingyan.content.CourseReading;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.LedgerImport;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Worked;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.OnlinePolicy;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Timekeeper;

/** A planned city and how its people are judged, without a database. */
final class CityFixture {
  private static final Citation CITED = new Citation("test", "", SourceStatus.HOUSE_DEFAULT);

  static final HoursRule RULE = RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL);

  static final OnlinePolicy POLICY =
      new OnlinePolicy(1, Duration.ofSeconds(30), Duration.ofMinutes(15), 40, CITED);

  static final CoursePackage COURSE = course();

  private CityFixture() {}

  static Instant morningOf(LocalDate day) {
    return day.atTime(8, 15).atZone(Timekeeper.ZONE).toInstant();
  }

  static List<Resident> city(LocalDate today) {
    return CityPlan.of(SampleCity.SEED, morningOf(today), RULE, POLICY, COURSE);
  }

  /** The verdict of a year, as of a day; empty when the rule does not bind then. */
  static Optional<HoursVerdict> verdict(Resident one, DateRange year, LocalDate today) {
    LocalDate deciding = today.isBefore(year.until()) ? today : year.last();
    boolean bound =
        one.member().jobs().stream()
            .anyMatch(
                job ->
                    job.days().contains(deciding)
                        && RULE.binds().workers().contains(job.category()));
    return bound
        ? Optional.of(
            HoursJudge.judge(
                Duty.plain(RULE, year, one.member().since(), Optional.empty()),
                worked(one.history()),
                today))
        : Optional.empty();
  }

  static List<Worked> worked(List<LedgerImport.Fact> history) {
    List<Worked> worked = new ArrayList<>();
    for (LedgerImport.Fact fact : history) {
      if (fact instanceof LedgerImport.Learnt learnt) {
        EntryDraft draft = learnt.draft();
        worked.add(new Worked(draft.occurredOn(), draft.minutes(), draft.category()));
      } else if (fact instanceof LedgerImport.TakenBack back) {
        EntryDraft draft = drafted(history, back.source());
        worked.add(new Worked(draft.occurredOn(), -draft.minutes(), draft.category()));
      }
    }
    return worked;
  }

  private static EntryDraft drafted(List<LedgerImport.Fact> history, Source source) {
    return history.stream()
        .filter(LedgerImport.Learnt.class::isInstance)
        .map(fact -> ((LedgerImport.Learnt) fact).draft())
        .filter(draft -> draft.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static CoursePackage course() {
    return ((CourseReading.Accepted) CourseFolder.readFromClasspath("courses/professional-ethics"))
        .course();
  }
}
