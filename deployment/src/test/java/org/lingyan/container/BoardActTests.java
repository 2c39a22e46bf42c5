package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.exemption.ExemptionWish;
import org.lingyan.hours.exemption.GrantingExemptions;
import org.lingyan.hours.extension.ExtensionRefusal;
import org.lingyan.hours.extension.ExtensionView;
import org.lingyan.hours.extension.Extensions;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.standing.HoursReason;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.MakeUpWindows;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Status;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.Jobs;
import org.lingyan.oversight.Board;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.oversight.Chosen;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.oversight.OpeningBoard;
import org.lingyan.oversight.bulk.ActRefusal;
import org.lingyan.oversight.bulk.ActView;
import org.lingyan.oversight.bulk.ActWish;
import org.lingyan.oversight.bulk.AskingActs;
import org.lingyan.oversight.bulk.BoardActs;
import org.lingyan.oversight.bulk.Preview;
import org.lingyan.oversight.bulk.PreviewingActs;
import org.lingyan.oversight.reminder.ReminderLadder;
import org.lingyan.oversight.reminder.Reminding;
import org.lingyan.oversight.view.SavedView;
import org.lingyan.oversight.view.SavedViews;
import org.lingyan.oversight.view.ViewRefusal;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.rules.ReminderTerms;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** O6, B1 to B5, G1 to G5, V1 to V3: what is done with a board's list, on the real tables. */
interface BoardActTests {
  Page.Request TOP = new Page.Request(0, 500);
  int PATIENCE = 400;

  private static BoardQuery query(OrganisationView place, LocalDate inPeriod) {
    return query(place, false, inPeriod, Set.of(), "", PeopleTraits.ALL);
  }

  private static BoardQuery query(
      OrganisationView place,
      boolean own,
      LocalDate inPeriod,
      Set<Status> statuses,
      String name,
      PeopleTraits traits) {
    return new BoardQuery(
        place.id(),
        own,
        Optional.of(Sample.RULE),
        inPeriod,
        statuses,
        name,
        traits,
        StandingList.Sort.NAME,
        false,
        true,
        TOP);
  }

  private static Scope office(TestedAccount account, OrganisationView place) {
    return Scope.over(account.id(), OptionalLong.empty(), List.of(place.path()), Sample.today());
  }

  private static OpenBoard open(Scope scope, BoardQuery query) throws Exception {
    return Inside.whole(() -> Inside.the(OpeningBoard.class).open(scope, query, Sample.now()));
  }

  private static long rows(Scope scope, BoardQuery query) throws Exception {
    OpenBoard open = open(scope, query);
    assertThat(open.people().items()).hasSize((int) Math.min(TOP.size(), open.people().total()));
    return open.people().total();
  }

  private static Preview preview(Scope scope, BoardQuery query, ActWish wish) throws Exception {
    return recorded(
        () -> Inside.the(PreviewingActs.class).preview(scope, query, wish, Sample.now()));
  }

  private static long asked(
      TestedAccount account, Scope scope, BoardQuery query, ActWish wish, int wanted)
      throws Exception {
    long act =
        recorded(
            () ->
                Inside.the(AskingActs.class)
                    .ask(scope, JobAsker.oneself(account.id()), query, wish, wanted, Sample.now()));
    awaitJobs(account);
    return act;
  }

  /** The server works on it by itself. */
  private static void awaitJobs(TestedAccount account) throws InterruptedException {
    for (int i = 0; i < PATIENCE; i++) {
      boolean over =
          Inside.the(Jobs.class).of(account.id(), TOP).items().stream()
              .allMatch(job -> job.state().over());
      if (over) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the work does not end");
  }

  private static List<String> steps(long person, String rule) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT step FROM notice WHERE addressee = 'PERSON' AND addressee_id = ?1 AND rule = ?2"
            + " ORDER BY id",
        row -> row.text(0),
        person,
        rule);
  }

  private static HoursVerdict verdict(long person, DateRange year) {
    return Inside.the(Standings.class).of(person, year, Sample.today(), Sample.now()).stream()
        .map(judged -> judged.verdict())
        .filter(one -> one.rule().id().equals(Sample.RULE))
        .findFirst()
        .orElseThrow();
  }

  private static void meets(long person) throws Exception {
    for (int day = 0; day <= Sample.DAYS_NEEDED; day++) {
      LocalDate on = Sample.thisYear().from().plusDays(day);
      Inside.whole(
          () ->
              Inside.the(PostingHours.class)
                  .post(
                      person,
                      Sample.draft(on, Sample.FULL_DAY),
                      OptionalLong.empty(),
                      Sample.now()));
    }
  }

  private static ExemptionWish leave(ExemptionKind kind) {
    return new ExemptionWish(
        kind,
        Sample.today().minusDays(1),
        Sample.today().plusDays(1),
        Optional.empty(),
        "审批表",
        OptionalLong.empty());
  }

  private static void departs(long person) throws Exception {
    Inside.whole(
        () -> {
          int changed =
              Rows.change(
                  Inside.the(EntityManager.class),
                  "UPDATE employment SET until_day = ?2 WHERE person_id = ?1",
                  person,
                  Sample.today());
          Sample.judge(Set.of(person));
          return changed;
        });
  }

  @Test
  default void o6EveryNumberOfABoardHasAsManyRows() throws Exception {
    OrganisationView city = Sample.placeOf("hr-city");
    TestedAccount hr = TestedAccount.holding(Role.HR, city);
    Scope scope = office(hr, city);
    LocalDate today = Sample.today();
    OpenBoard whole = open(scope, query(city, today));
    Board board = whole.board();
    assertThat(board.total()).isGreaterThan(100);

    assertThat(rows(scope, query(city, today))).isEqualTo(board.total());
    for (Map.Entry<Status, Integer> count : board.counts().entrySet()) {
      assertThat(
              rows(scope, query(city, false, today, Set.of(count.getKey()), "", PeopleTraits.ALL)))
          .as("counter %s", count.getKey())
          .isEqualTo(count.getValue().longValue());
    }
    long below = 0;
    for (Board.Child child : board.children()) {
      below += child.total();
      assertThat(rows(scope, query(child.organisation(), today)))
          .as(child.organisation().name())
          .isEqualTo(child.total());
    }
    long own = rows(scope, query(city, true, today, Set.of(), "", PeopleTraits.ALL));
    assertThat(own + below).isEqualTo(board.total());
    assertThat(own).isEqualTo(board.own().values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<String, Integer> gap : whole.gaps().entrySet()) {
      PeopleTraits lacking =
          new PeopleTraits(Optional.empty(), Optional.empty(), Optional.of(gap.getKey()));
      assertThat(rows(scope, query(city, false, today, Set.of(), "", lacking)))
          .as("lacking %s", gap.getKey())
          .isEqualTo(gap.getValue().longValue());
    }
  }

  @Test
  default void o5WhereANameIsLookedForTheCountersCountThoseAlone() throws Exception {
    OrganisationView city = Sample.placeOf("hr-city");
    Scope scope = office(TestedAccount.holding(Role.HR, city), city);
    BoardQuery named = query(city, false, Sample.today(), Set.of(), "王", PeopleTraits.ALL);

    OpenBoard open = open(scope, named);

    assertThat(open.people().total()).isPositive().isEqualTo(open.board().total());
    for (Map.Entry<Status, Integer> count : open.board().counts().entrySet()) {
      assertThat(
              rows(
                  scope,
                  query(
                      city, false, Sample.today(), Set.of(count.getKey()), "王", PeopleTraits.ALL)))
          .isEqualTo(count.getValue().longValue());
    }
  }

  @Test
  default void b3B4ByHandWhoIsToldAndWhoIsLeftOutAndWhy() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount hr = TestedAccount.holding(Role.HR, branch.county());
    Scope scope = office(hr, branch.county());
    long met = Sample.person(branch.station());
    long exempt = Sample.person(branch.station());
    long away = Sample.person(branch.station());
    meets(met);
    recorded(
        () ->
            Inside.the(GrantingExemptions.class)
                .grant(scope, exempt, leave(ExemptionKind.DECISION), Sample.now()));
    recorded(
        () ->
            Inside.the(GrantingExemptions.class)
                .grant(scope, away, leave(ExemptionKind.SECONDMENT), Sample.now()));
    BoardQuery query = query(branch.station(), Sample.today());

    Preview before = preview(scope, query, new ActWish.Remind());
    assertThat(before.people())
        .isEqualTo(Map.of("hit", 2, "remind.met", 1, "remind.not-asked", 1, "remind.away", 1));
    assertThat(
            Inside.the(PreviewingActs.class).people(before, Preview.HIT, TOP, Sample.now()).items())
        .extracting(Reminding.Line::personId)
        .containsExactlyInAnyOrder(branch.person(), branch.colleague());
    assertThat(
            Inside.the(PreviewingActs.class)
                .people(before, "remind.away", TOP, Sample.now())
                .items())
        .extracting(Reminding.Line::personId)
        .containsExactly(away);

    long act = asked(hr, scope, query, new ActWish.Remind(), 2);

    String step = Sample.RULE + "/" + Sample.thisYear().last() + "/hand-" + Sample.today();
    assertThat(steps(branch.person(), "hours.remind")).containsExactly(step);
    assertThat(steps(branch.colleague(), "hours.remind")).containsExactly(step);
    for (long left : new long[] {met, exempt, away}) {
      assertThat(steps(left, "hours.remind")).isEmpty();
    }
    ActView done = Inside.the(BoardActs.class).inScope(scope, act);
    assertThat(done.numbers()).isEqualTo(new ActView.Numbers(5, 2, 2, 0));
    assertThat(done.finishedAt()).isPresent();

    // twice
    assertThat(preview(scope, query, new ActWish.Remind()).people())
        .containsEntry("remind.resting", 2)
        .containsEntry("hit", 0);
    assertThat(
            refused(
                () ->
                    Inside.the(AskingActs.class)
                        .ask(
                            scope,
                            JobAsker.oneself(hr.id()),
                            query,
                            new ActWish.Remind(),
                            0,
                            Sample.now())))
        .isEqualTo(new ActRefusal.Nobody());
    assertThat(
            refused(
                () ->
                    Inside.the(AskingActs.class)
                        .takeBack(scope, JobAsker.oneself(hr.id()), act, "误发", Sample.now())))
        .isEqualTo(new ActRefusal.NotReversible());
    // after the days of rest
    Instant later = Sample.now().plusSeconds(7 * 86_400L);
    Chosen chosen =
        Inside.whole(() -> Inside.the(PreviewingActs.class).chosen(scope, query, Sample.now()));
    assertThat(Inside.the(Reminding.class).fates(chosen, later).toString()).contains("TOLD=3");
  }

  @Test
  default void b1B2B5TheLadderTellsOnceAStepAndThenTheSuperior() throws Exception {
    Branch branch = Branch.grown();
    long led = Sample.person(branch.sister());
    long departed = Sample.person(branch.sister());
    long head = Sample.person(branch.county());
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE employment SET manager_id = ?2 WHERE person_id = ?1",
                led,
                head));
    departs(departed);
    TestedAccount hr = TestedAccount.of(Optional.of(head));
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(
                  hr.id(),
                  Role.HR,
                  branch.county().id(),
                  new DateRange(Sample.today().minusDays(9), Sample.today().plusYears(1)));
          return null;
        });
    LocalDate last = Sample.thisYear().last();
    String key = Sample.RULE + "/" + last + "/";

    // From the first of this test's own people on: the rest of the city is not concerned.
    climb(new ReminderLadder.Rung(last, false, new ReminderTerms.Step(-30, false)), branch);
    climb(new ReminderLadder.Rung(last, false, new ReminderTerms.Step(-30, false)), branch);
    climb(new ReminderLadder.Rung(last, false, new ReminderTerms.Step(-7, false)), branch);

    assertThat(steps(branch.person(), "hours.remind")).containsExactly(key + "-30", key + "-7");
    assertThat(steps(led, "hours.remind")).containsExactly(key + "-30", key + "-7");
    assertThat(steps(departed, "hours.remind")).isEmpty();

    meets(branch.person());
    ReminderLadder.Rung superior =
        new ReminderLadder.Rung(last, false, new ReminderTerms.Step(14, true));
    climb(superior, branch);
    climb(superior, branch);

    assertThat(steps(head, "hours.remind-manager")).containsExactly(key + Ids.text(led));
    assertThat(steps(head, "hours.remind-office"))
        .as("for the colleague, whom nobody leads; once for the unit")
        .containsExactly(key + Ids.text(branch.county().id()));
    assertThat(steps(led, "hours.remind")).as("she is not told again").hasSize(2);
  }

  private static void climb(ReminderLadder.Rung rung, Branch branch) throws Exception {
    Optional<Long> person = Optional.of(branch.person() - 1);
    while (person.isPresent()) {
      long after = person.get();
      person =
          Inside.whole(() -> Inside.the(ReminderLadder.class).climb(rung, after, Sample.now()));
    }
  }

  @Test
  default void b1TheLadderOfTodayNamesOnlyStepsWhoseDayHasCome() throws Exception {
    LocalDate today = Sample.today();
    List<ReminderLadder.Rung> rungs =
        Inside.whole(() -> Inside.the(ReminderLadder.class).due(today));

    assertThat(rungs)
        .allMatch(
            rung ->
                !today.isBefore(rung.last().plusDays(rung.step().day()))
                    && today.isBefore(rung.last().plusDays(30)));
  }

  private static ActWish.Exempt decision() {
    return new ActWish.Exempt(
        ExemptionKind.DECISION, Sample.thisYear().from(), Sample.thisYear().last(), "市局会议纪要第 3 号");
  }

  @Test
  default void g1ToG5ExemptingAllOfAListAndTakingItBack() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount hr = TestedAccount.holding(Role.HR, branch.county());
    Scope scope = office(hr, branch.county());
    Scope other =
        office(TestedAccount.holding(Role.HR, branch.otherCounty()), branch.otherCounty());
    long late =
        Inside.whole(() -> Sample.join(branch.station(), Sample.thisYear().from().plusDays(1)));
    BoardQuery query = query(branch.station(), Sample.today());

    assertThatThrownBy(() -> preview(other, query, decision()))
        .as("G1: a list of another office")
        .isInstanceOf(UnknownSubject.class);
    Preview preview = preview(scope, query, decision());
    assertThat(preview.people()).isEqualTo(Map.of("hit", 2, "exemption.before-joining", 1));
    assertThat(preview.persons().get("exemption.before-joining")).containsExactly(late);
    assertThat(
            refused(
                () ->
                    Inside.the(AskingActs.class)
                        .ask(scope, JobAsker.oneself(hr.id()), query, decision(), 3, Sample.now())))
        .as("G2")
        .isEqualTo(new ActRefusal.Changed(3, 2));
    assertThat(verdict(branch.person(), Sample.thisYear()).status()).isNotEqualTo(Status.EXEMPT);

    long act = asked(hr, scope, query, decision(), 2);

    assertThat(verdict(branch.person(), Sample.thisYear()).status()).isEqualTo(Status.EXEMPT);
    assertThat(verdict(branch.colleague(), Sample.thisYear()).status()).isEqualTo(Status.EXEMPT);
    assertThat(verdict(late, Sample.thisYear()).status()).isNotEqualTo(Status.EXEMPT);
    assertThat(Inside.the(BoardActs.class).inScope(scope, act).numbers())
        .isEqualTo(new ActView.Numbers(3, 2, 2, 0));
    assertThat(
            Inside.number(
                "SELECT CAST(detail AS UNSIGNED) FROM action_log WHERE action = 'board.exempt' AND subject = ?1",
                "organisation:" + branch.station().id()))
        .as("G5: the log names the number")
        .isEqualTo(2);
    assertThat(preview(scope, query, decision()).people()).containsEntry("already", 2);
    assertThatThrownBy(() -> Inside.the(BoardActs.class).inScope(other, act))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> takeBack(other, hr, act)).isInstanceOf(UnknownSubject.class);
    assertThat(Inside.the(BoardActs.class).list(other, TOP).items())
        .noneMatch(one -> one.id() == act);

    takeBack(scope, hr, act);

    assertThat(verdict(branch.person(), Sample.thisYear()).status()).isNotEqualTo(Status.EXEMPT);
    assertThat(Inside.the(BoardActs.class).inScope(scope, act).numbers().undone()).isEqualTo(2);
    assertThat(Branch.differences()).isEmpty();
  }

  private static void takeBack(Scope scope, TestedAccount hr, long act) throws Exception {
    recorded(
        () ->
            Inside.the(AskingActs.class)
                .takeBack(scope, JobAsker.oneself(hr.id()), act, "会议作废", Sample.now()));
    awaitJobs(hr);
  }

  @Test
  default void y1ToY4ExtendingAllOfAListAndTakingItBack() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount hr = TestedAccount.holding(Role.HR, branch.county());
    Scope scope = office(hr, branch.county());
    LocalDate inLastYear = Sample.lastYear().last();
    LocalDate last = Sample.thisYear().last();
    BoardQuery query = query(branch.station(), inLastYear);
    MakeUpWindows windows = Inside.the(MakeUpWindows.class);
    assertThat(windows.open(branch.person(), Sample.today(), Sample.now())).isFalse();

    assertThat(
            refused(
                () ->
                    Inside.the(PreviewingActs.class)
                        .preview(scope, query, new ActWish.Extend(inLastYear, "疫情"), Sample.now())))
        .isEqualTo(new ExtensionRefusal.NotLater(inLastYear));
    assertThat(
            refused(
                () ->
                    Inside.the(PreviewingActs.class)
                        .preview(
                            scope,
                            query,
                            new ActWish.Extend(last.plusDays(1), "疫情"),
                            Sample.now())))
        .isEqualTo(new ExtensionRefusal.TooLong(last));
    long act = asked(hr, scope, query, new ActWish.Extend(last, "因工作安排"), 2);

    assertThat(verdict(branch.person(), Sample.lastYear()).reasons())
        .contains(new HoursReason.Extended(last));
    assertThat(windows.open(branch.person(), Sample.today(), Sample.now())).isTrue();
    assertThat(windows.open(branch.person(), last.plusDays(1), Sample.now())).isFalse();
    List<ExtensionView> hers = Inside.the(Extensions.class).of(scope, branch.person());
    assertThat(hers).hasSize(1);
    assertThat(hers.get(0).reason()).isEqualTo("因工作安排");
    assertThat(preview(scope, query, new ActWish.Extend(last, "再来")).people())
        .containsEntry("already", 2);
    assertThat(preview(scope, query, new ActWish.Extend(last.minusDays(1), "短")).people())
        .containsEntry("extension.longer", 2);
    assertThat(steps(branch.person(), "hours.extended")).hasSize(1);

    takeBack(scope, hr, act);

    assertThat(verdict(branch.person(), Sample.lastYear()).reasons())
        .noneMatch(HoursReason.Extended.class::isInstance);
    assertThat(windows.open(branch.person(), Sample.today(), Sample.now())).isFalse();
    assertThat(Inside.the(Extensions.class).of(scope, branch.person()).get(0).withdrawal())
        .isEqualTo("会议作废");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void v1ToV3AViewIsItsOwnersAlone() throws Exception {
    SavedViews views = Inside.the(SavedViews.class);
    TestedAccount mine = TestedAccount.of(Optional.empty());
    TestedAccount others = TestedAccount.of(Optional.empty());
    long id = recorded(() -> views.save(mine.id(), " 有风险 ", "organisation=1", Sample.now()));

    assertThat(views.of(mine.id())).containsExactly(new SavedView(id, "有风险", "organisation=1"));
    assertThat(views.of(others.id())).isEmpty();
    assertThatThrownBy(() -> Inside.whole(() -> views.rename(others.id(), id, "别人")))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(
            () ->
                Inside.whole(
                    () -> {
                      views.delete(others.id(), id);
                      return null;
                    }))
        .isInstanceOf(UnknownSubject.class);
    assertThat(refused(() -> views.save(mine.id(), "有风险", "organisation=2", Sample.now())))
        .isEqualTo(new ViewRefusal.Taken("有风险"));
    assertThat(refused(() -> views.save(mine.id(), " ", "organisation=2", Sample.now())))
        .isEqualTo(new ViewRefusal.NoName(SavedViews.LONGEST_NAME));
    assertThat(refused(() -> views.rename(mine.id(), id, "长".repeat(31))))
        .isEqualTo(new ViewRefusal.NoName(SavedViews.LONGEST_NAME));
    recorded(() -> views.rename(mine.id(), id, "长".repeat(30)));
    List<Long> more = new ArrayList<>();
    for (int i = 1; i < SavedViews.MOST; i++) {
      String name = "第 " + i;
      more.add(recorded(() -> views.save(mine.id(), name, "organisation=3", Sample.now())));
    }
    assertThat(refused(() -> views.save(mine.id(), "多一个", "organisation=3", Sample.now())))
        .isEqualTo(new ViewRefusal.TooMany(SavedViews.MOST));
    for (long one : Stream.concat(Stream.of(id), more.stream()).toList()) {
      Inside.whole(
          () -> {
            views.delete(mine.id(), one);
            return null;
          });
    }
    assertThat(views.of(mine.id())).isEmpty();
  }
}
