package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.correction.AllottingHours;
import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.hours.correction.ClosingYears;
import org.lingyan.hours.correction.LateCorrections;
import org.lingyan.hours.ledger.Adjustment;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.ReplacingHours;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.Standings;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RuleStamp;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** H1.11–H1.13, Q1–Q4: closed years, entries put right, hours of a make-up window. */
interface CorrectionTests {
  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  private static Outcome<EntryView> post(long person, EntryDraft draft, TestedAccount by) {
    return Inside.the(PostingHours.class)
        .post(person, draft, OptionalLong.of(by.id()), Sample.now());
  }

  private static EntryView recorded(Outcome<EntryView> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<EntryView>) outcome).fact();
  }

  private static Scope scope(TestedAccount by, OrganisationView place) {
    return Scope.over(by.id(), OptionalLong.empty(), List.of(place.path()), Sample.today());
  }

  private static LocalDate lastSpring() {
    return Sample.lastYear().from().plusMonths(3);
  }

  @Test
  default void h111AClosedYearIsOpenOnlyToWhoHasTheRightAndQ2WhatSheDoesIsListed()
      throws Exception {
    Branch branch = Branch.grown();
    OrganisationView place = branch.station();
    long person = Sample.person(place);
    TestedAccount hr = TestedAccount.holding(Role.HR, place);
    TestedAccount closer = TestedAccount.holding(Role.CLOSE_YEAR, place);
    EntryView before = recorded(post(person, Sample.draft(lastSpring(), 45), hr));
    ClosingYears closing = Inside.the(ClosingYears.class);
    int year = lastSpring().getYear();

    assertThat(codes(closing.close(scope(closer, place), place.id(), year + 1, "年终", Sample.now())))
        .containsExactly("hours.year-not-over");
    assertThat(codes(closing.close(scope(closer, place), place.id(), year, " ", Sample.now())))
        .containsExactly("hours.no-reason");
    Outcome<ClosedYear> closed =
        closing.close(scope(closer, place), place.id(), year, "年终", Sample.now());
    assertThat(closed).isInstanceOf(Outcome.Recorded.class);
    assertThat(closing.close(scope(closer, place), place.id(), year, "再来", Sample.now()))
        .isInstanceOf(Outcome.AlreadyRecorded.class);

    assertThat(codes(post(person, Sample.draft(lastSpring(), 45), hr)))
        .containsExactly("hours.year-closed");
    assertThat(
            codes(
                Inside.the(PostingHours.class)
                    .reverse(before.id(), "记错了", OptionalLong.of(hr.id()), Sample.now())))
        .containsExactly("hours.year-closed");
    assertThat(recorded(post(person, Sample.draft(Sample.today(), 45), hr)).minutes())
        .as("this year is open")
        .isEqualTo(45);
    EntryView late = recorded(post(person, Sample.draft(lastSpring(), 90), closer));

    Page<LateCorrections.Late> list =
        Inside.the(LateCorrections.class).list(scope(closer, place), new Page.Request(0, 50));
    assertThat(list.items()).extracting(LateCorrections.Late::entryId).containsExactly(late.id());
    assertThat(list.total()).isEqualTo(1);

    long id = ((Outcome.Recorded<ClosedYear>) closed).fact().id();
    closing.reopen(scope(closer, place), id, "补登", Sample.now());
    assertThat(closing.reopen(scope(closer, place), id, "补登", Sample.now()))
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    recorded(post(person, Sample.draft(lastSpring(), 45), hr));
  }

  @Test
  default void h112NoHourBeforeTheFirstDayAndNoMoreThanADayHas() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long person = Sample.person(place);
    TestedAccount hr = TestedAccount.holding(Role.HR, place);
    LocalDate first = Sample.lastYear().from();

    assertThat(codes(post(person, Sample.draft(first.minusDays(1), 45), hr)))
        .containsExactly("hours.before-employment");
    recorded(post(person, Sample.draft(first, 45), hr));
    recorded(post(person, Sample.draft(first.plusDays(1), 1_000), hr));
    assertThat(codes(post(person, Sample.draft(first.plusDays(1), 441), hr)))
        .containsExactly("hours.day-full");
    recorded(post(person, Sample.draft(first.plusDays(1), 440), hr));
    assertThat(codes(post(person, Sample.draft(first.plusDays(1), 1), hr)))
        .containsExactly("hours.day-full");
  }

  @Test
  default void h113AnEntryIsPutRightByOneActOrNotAtAll() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long person = Sample.person(place);
    TestedAccount hr = TestedAccount.holding(Role.HR, place);
    ReplacingHours replacing = Inside.the(ReplacingHours.class);
    EntryView wrong = recorded(post(person, Sample.draft(Sample.today(), 1_440), hr));

    assertThat(
            codes(
                replacing.replace(
                    wrong.id(),
                    new Adjustment(Sample.today().plusDays(1), 90, "COMMON", "小组工作坊"),
                    "登记有误",
                    hr.id(),
                    Sample.now())))
        .containsExactly("hours.future");
    assertThat(Sample.chain(person).rows()).as("nothing half done").isEqualTo(1);

    EntryView right =
        recorded(
            replacing.replace(
                wrong.id(),
                new Adjustment(Sample.today(), 90, "COMMON", "小组工作坊"),
                "登记有误",
                hr.id(),
                Sample.now()));
    assertThat(right.minutes()).isEqualTo(90);
    assertThat(right.category()).isEqualTo("COMMON");
    assertThat(right.source().part()).isEqualTo("adjusted-1");
    assertThat(right.reason()).isEqualTo("登记有误");
    assertThat(Sample.chain(person).rows()).isEqualTo(3);
    assertThat(
            codes(
                replacing.replace(
                    wrong.id(),
                    new Adjustment(Sample.today(), 80, "COMMON", "小组工作坊"),
                    "登记有误",
                    hr.id(),
                    Sample.now())))
        .as("what was taken back is not put right again")
        .containsExactly("hours.source-reversed");
    assertThat(
            recorded(
                    replacing.replace(
                        right.id(),
                        new Adjustment(Sample.today(), 80, "COMMON", "小组工作坊"),
                        "又改",
                        hr.id(),
                        Sample.now()))
                .source()
                .part())
        .isEqualTo("adjusted-2");
  }

  @Test
  default void q3AnHourOfTheWindowCountsInTheYearBeforeAndOnlyThere() throws Exception {
    Branch branch = Branch.grown();
    OrganisationView place = branch.station();
    long person = Sample.person(place);
    TestedAccount hr = TestedAccount.holding(Role.HR, place);
    AllottingHours allotting = Inside.the(AllottingHours.class);
    LocalDate inWindow = Sample.thisYear().from();
    EntryView entry = recorded(post(person, Sample.draft(inWindow, 90), hr));

    assertThat(codes(allotting.allot(entry.id(), "上年缺口", hr.id(), Sample.now())))
        .containsExactly("hours.no-window");
    String rule = withWindow(place);
    Inside.whole(
        () -> {
          Sample.judge(employedAt(place));
          return null;
        });
    assertThat(codes(allotting.allot(entry.id(), "", hr.id(), Sample.now())))
        .containsExactly("hours.no-reason");
    assertThat(allotting.allot(entry.id(), "上年缺口", hr.id(), Sample.now()))
        .isEqualTo(new Outcome.Recorded<>(inWindow.getYear() - 1));
    assertThat(allotting.allot(entry.id(), "上年缺口", hr.id(), Sample.now()))
        .isInstanceOf(Outcome.AlreadyRecorded.class);

    assertThat(Inside.the(Ledger.class).creditYear(entry.id()))
        .isEqualTo(OptionalInt.of(inWindow.getYear() - 1));
    assertThat(counted(person, rule, Sample.lastYear())).isEqualTo("2.0");
    assertThat(counted(person, rule, Sample.thisYear())).isEqualTo("0.0");
    assertThat(counted(person, Sample.RULE, Sample.thisYear()))
        .as("a rule without a window goes by the day")
        .isEqualTo("2.0");
    assertThat(differences(person, Sample.lastYear())).isEmpty();
    assertThat(differences(person, Sample.thisYear())).isEmpty();

    allotting.takeBack(entry.id(), "划错了", hr.id(), Sample.now());
    assertThat(counted(person, rule, Sample.lastYear())).isEqualTo("0.0");
    assertThat(counted(person, rule, Sample.thisYear())).isEqualTo("2.0");
    assertThat(differences(person, Sample.lastYear())).isEmpty();
  }

  /** Everybody whom a binding there concerns. */
  private static Set<Long> employedAt(OrganisationView place) {
    return Set.copyOf(
        Rows.list(
            Inside.the(EntityManager.class),
            "SELECT person_id FROM employment WHERE organisation_id = ?1 AND main",
            row -> row.number(0),
            place.id()));
  }

  /** A requirement like the sample's, with a window until the end of the next year. */
  private static String withWindow(OrganisationView place) throws Exception {
    String rule = "tested-" + Ids.text(Ids.next()).toLowerCase(java.util.Locale.ROOT);
    return Inside.whole(
        () -> {
          EntityManager em = Inside.the(EntityManager.class);
          String body =
              Rows.first(
                      em,
                      "SELECT body FROM rule_version WHERE rule_id = ?1 AND version = 1",
                      row -> row.text(0),
                      Sample.RULE)
                  .orElseThrow()
                  .replace("id: " + Sample.RULE, "id: " + rule)
                  .replace("joiner: FULL", "joiner: FULL\n  makeUp: {until: 12-31}");
          Rows.change(
              em,
              "INSERT INTO rule_version (rule_id, version, jurisdiction, from_day, body,"
                  + " published_at) VALUES (?1, 1, '测试', '2020-01-01', ?2, ?3)",
              rule,
              body,
              Sample.now());
          Rows.change(
              em,
              "INSERT INTO rule_binding (id, rule_id, organisation_id, main, from_day, recorded_at)"
                  + " VALUES (?1, ?2, ?3, FALSE, '2020-01-01', ?4)",
              Ids.next(),
              rule,
              place.id(),
              Sample.now());
          RuleStamp.change(em);
          return rule;
        });
  }

  private static String counted(long person, String rule, DateRange year) {
    return Inside.the(Standings.class).of(person, year, Sample.today(), Sample.now()).stream()
        .filter(judged -> judged.verdict().rule().id().equals(rule))
        .map(judged -> judged.verdict().counted().toString())
        .findFirst()
        .orElse("not bound");
  }

  /** What is kept of her and the facts do not say; others that the rule binds were not judged. */
  private static List<String> differences(long person, DateRange year) throws Exception {
    return Inside.whole(
        () ->
            new RebuildingStandings(Inside.the(EntityManager.class), Inside.the(RuleBook.class))
                .compare(Slot.year(year.from()), Sample.today()).differences().stream()
                    .filter(line -> line.startsWith("person " + Ids.text(person)))
                    .toList());
  }
}
