package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.statement.EntryState;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.Attempts;
import org.lingyan.learning.attempt.Enrolling;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.Visit;
import org.lingyan.people.name.RebuildingNameIndex;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergePlan;
import org.lingyan.people.person.MergeRefusal;
import org.lingyan.people.person.MergedPerson;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.person.PersonAlias;
import org.lingyan.people.person.PersonAliases;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.Superior;
import org.lingyan.people.person.Superiors;
import org.lingyan.people.person.WorkingLifeKind;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** M1 to M9, H1.8, Z7, L10: two records are one person, and that can be taken back. */
interface MergeTests {

  private static Outcome<PersonAlias> merge(Branch branch, long stays, long alias) {
    return merge(branch.all(), branch, stays, alias, MainEmployment.OF_STAYING);
  }

  private static Outcome<PersonAlias> merge(
      Scope scope, Branch branch, long stays, long alias, MainEmployment decided) {
    return Inside.the(MergingPersons.class)
        .merge(scope, stays, alias, decided, branch.on(Sample.today()));
  }

  private static Outcome<PersonAlias> undo(Branch branch, PersonAlias merge) {
    return Inside.the(MergingPersons.class)
        .undo(branch.all(), merge.id(), branch.on(Sample.today()));
  }

  private static PersonAlias recorded(Callable<Outcome<PersonAlias>> work) throws Exception {
    Outcome<PersonAlias> outcome = Inside.whole(work);
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<PersonAlias>) outcome).fact();
  }

  private static List<Reason> refused(Callable<Outcome<PersonAlias>> work) throws Exception {
    Outcome<PersonAlias> outcome = Inside.takenBack(work);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<PersonAlias>) outcome).reasons();
  }

  private static Outcome<EntryView> post(long person, EntryDraft draft) {
    return Inside.the(PostingHours.class).post(person, draft, OptionalLong.empty(), Sample.now());
  }

  private static EntryView posted(long person, LocalDate day, int minutes, Source source) {
    return ((Outcome.Recorded<EntryView>) post(person, Sample.draft(day, minutes, source))).fact();
  }

  private static void fullDays(long person, LocalDate first, int days) {
    for (int i = 0; i < days; i++) {
      posted(person, first.plusDays(i), Sample.FULL_DAY, Sample.source());
    }
  }

  private static void reverse(EntryView entry) {
    Inside.the(PostingHours.class).reverse(entry.id(), "记错了", OptionalLong.empty(), Sample.now());
  }

  private static Optional<HoursVerdict> verdict(long person) {
    return Inside.the(Standings.class)
        .of(person, Sample.lastYear(), Sample.today(), Timekeeper.END)
        .stream()
        .filter(Judged::main)
        .map(Judged::verdict)
        .findFirst();
  }

  private static BigDecimal counted(long person) {
    return verdict(person).map(HoursVerdict::counted).orElse(new BigDecimal("-1"));
  }

  /** Everything that is derived of a person, and where she works, in words. */
  private static List<String> life(long person) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT CONCAT_WS(' ', id, organisation_id, worker_category, kind, main, from_day,"
            + " COALESCE(until_day, 'open'), COALESCE(manager_id, 'nobody'))"
            + " FROM employment WHERE person_id = ?1"
            + " UNION ALL SELECT CONCAT_WS(' ', rule_id, slot, period_from, status, needed, counted,"
            + " missing, turns_on, path) FROM standing WHERE person_id = ?1 ORDER BY 1",
        row -> row.text(0),
        person);
  }

  /** W5 across two records: 59.5 is short by a half, one minute more is enough. */
  @Test
  default void w5TheHoursOfBothRecordsAreHers() throws Exception {
    Branch branch = Branch.grown();
    LocalDate first = Sample.lastYear().from();
    fullDays(branch.person(), first, 4);
    fullDays(branch.colleague(), first.plusDays(20), 3);
    posted(branch.colleague(), first.plusDays(30), Sample.FULL_DAY / 2 - 1, Sample.source());

    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(counted(branch.person())).isEqualByComparingTo("59.5");
    assertThat(verdict(branch.person()).orElseThrow().status()).isEqualTo(Status.NOT_MET);
    assertThat(verdict(branch.colleague())).as("counted nowhere by herself").isEmpty();
    posted(branch.person(), first.plusDays(31), 1, Sample.source());
    assertThat(counted(branch.person())).isEqualByComparingTo("60");
    assertThat(verdict(branch.person()).orElseThrow().status()).isEqualTo(Status.MET);
    assertThat(Branch.counted(branch.county(), Sample.lastYear())).isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void h21TheCapOfADayIsOneForBothRecords() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.lastYear().from();
    fullDays(branch.person(), day, 1);
    fullDays(branch.colleague(), day, 2);

    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(counted(branch.person())).isEqualByComparingTo("16");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m1WhatIsPostedUnderTheMergedRecordIsHers() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.lastYear().from();
    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    EntryView entry = posted(branch.colleague(), day, 90, Sample.source());

    assertThat(entry.personId()).isEqualTo(branch.person());
    assertThat(Sample.chain(branch.colleague()).rows()).isZero();
    assertThat(counted(branch.person())).isEqualByComparingTo("2");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m2TheSameAgainIsOnRecordAndNothingLeadsOn() throws Exception {
    Branch branch = Branch.grown();
    long third = Sample.person(branch.sister());
    PersonAlias fact = recorded(() -> merge(branch, branch.person(), branch.colleague()));

    Outcome<PersonAlias> again =
        Inside.whole(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(again).isEqualTo(new Outcome.AlreadyRecorded<>(fact));
    assertThat(refused(() -> merge(branch, branch.person(), branch.person())))
        .hasOnlyElementsOfType(MergeRefusal.SamePerson.class);
    assertThat(refused(() -> merge(branch, branch.colleague(), branch.person())))
        .as("no circle")
        .hasAtLeastOneElementOfType(MergeRefusal.MergedAlready.class);
    assertThat(refused(() -> merge(branch, branch.colleague(), third)))
        .as("no chain by her")
        .hasOnlyElementsOfType(MergeRefusal.MergedAlready.class);
    assertThat(refused(() -> merge(branch, third, branch.colleague())))
        .as("to one person at most")
        .hasOnlyElementsOfType(MergeRefusal.MergedAlready.class);
    assertThat(refused(() -> merge(branch, third, branch.person())))
        .as("M3: no chain through her")
        .hasOnlyElementsOfType(MergeRefusal.HasAliases.class);
    recorded(() -> merge(branch, branch.person(), third));
    assertThat(Inside.the(PersonAliases.class).all(branch.person()))
        .containsExactly(branch.person(), branch.colleague(), third);
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m5BothLieInTheScopeOfWhoMerges() throws Exception {
    Branch branch = Branch.grown();
    long elsewhere = Sample.person(branch.otherStation());
    Scope county = branch.over(branch.county());
    Scope herself = new Scope(1, OptionalLong.of(branch.person()), List.of(), Sample.today());

    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        merge(
                            county, branch, branch.person(), elsewhere, MainEmployment.OF_STAYING)))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        merge(
                            herself,
                            branch,
                            branch.person(),
                            branch.colleague(),
                            MainEmployment.OF_STAYING)))
        .as("being it is no right")
        .isInstanceOf(UnknownSubject.class);
    recorded(() -> merge(branch, branch.person(), branch.colleague()));
    assertThatThrownBy(() -> Inside.the(Directory.class).inScope(branch.all(), branch.colleague()))
        .isInstanceOfSatisfying(
            MergedPerson.class, led -> assertThat(led.staysId()).isEqualTo(branch.person()));
    assertThatThrownBy(
            () ->
                Inside.the(Directory.class)
                    .inScope(branch.over(branch.otherCounty()), branch.colleague()))
        .as("outside it is unknown like any other")
        .isExactlyInstanceOf(UnknownSubject.class);
  }

  @Test
  default void m6WhoseEmploymentGoesOnIsDecidedAndComesBackExactly() throws Exception {
    Branch branch = Branch.grown();
    long elsewhere = Sample.person(branch.otherStation());
    fullDays(branch.person(), Sample.lastYear().from(), 2);
    fullDays(elsewhere, Sample.thisYear().from(), 1);
    List<String> hers = life(branch.person());
    List<String> others = life(elsewhere);
    MergePlan plan =
        Inside.the(MergingPersons.class)
            .plan(branch.all(), branch.person(), elsewhere, MainEmployment.OF_MERGED);
    assertThat(plan.overlaps()).hasSize(1);
    assertThat(
            Inside.the(Standings.class)
                .asOne(plan, Sample.lastYear(), Sample.today(), Timekeeper.END))
        .filteredOn(Judged::main)
        .allSatisfy(
            judged -> {
              assertThat(judged.verdict().counted()).isEqualByComparingTo("16");
              assertThat(judged.path()).isEqualTo(branch.otherStation().path());
            });

    PersonAlias fact =
        recorded(
            () ->
                merge(branch.all(), branch, branch.person(), elsewhere, MainEmployment.OF_MERGED));

    assertThat(branch.pathOf(branch.person(), Sample.today()))
        .isEqualTo(branch.otherStation().path());
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).as("only the colleague").isOne();
    assertThat(Branch.counted(branch.otherCounty(), Sample.lastYear())).isEqualTo(1);
    assertThat(counted(branch.person())).as("as the plan said").isEqualByComparingTo("16");
    assertThat(Branch.differences()).isEmpty();
    recorded(() -> undo(branch, fact));
    assertThat(life(branch.person())).isEqualTo(hers);
    assertThat(life(elsewhere)).isEqualTo(others);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m9TakenBackTwiceItIsTakenBackOnceAndCanBeMergedAgain() throws Exception {
    Branch branch = Branch.grown();
    List<String> hers = life(branch.person());
    PersonAlias fact = recorded(() -> merge(branch, branch.person(), branch.colleague()));
    recorded(() -> undo(branch, fact));

    assertThat(Inside.whole(() -> undo(branch, fact))).isInstanceOf(Outcome.AlreadyRecorded.class);

    assertThat(life(branch.person())).isEqualTo(hers);
    assertThat(Inside.the(PersonAliases.class).resolve(branch.colleague()))
        .isEqualTo(branch.colleague());
    PersonAlias again = recorded(() -> merge(branch, branch.person(), branch.colleague()));
    assertThat(again.id()).isNotEqualTo(fact.id());
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM person_alias WHERE alias_id = ?1", branch.colleague()))
        .as("nothing is rewritten")
        .isEqualTo(3);
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m1HerOwnLeaveUnderTheOtherRecordIsNoLeaveOfHerSuperior() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(9);
    ChangingWorkingLife lives = Inside.the(ChangingWorkingLife.class);
    Inside.recorded(
        () -> lives.leave(branch.all(), branch.colleague(), OptionalLong.empty(), branch.on(day)));
    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(lives.history(branch.all(), branch.person()))
        .noneMatch(event -> event.kind() == WorkingLifeKind.SUPERIOR_LEFT);
  }

  @Test
  default void m9TheLaterOfTwoMergesIsTakenBackFirst() throws Exception {
    Branch branch = Branch.grown();
    long third = Sample.person(branch.sister());
    PersonAlias first = recorded(() -> merge(branch, branch.person(), branch.colleague()));
    PersonAlias second = recorded(() -> merge(branch, branch.person(), third));

    assertThat(refused(() -> undo(branch, first)))
        .containsExactly(new MergeRefusal.MergedSince(Sample.today()));
    recorded(() -> undo(branch, second));
    recorded(() -> undo(branch, first));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m9AChangeSinceStandsAgainstTakingItBack() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(9);
    PersonAlias fact = recorded(() -> merge(branch, branch.person(), branch.colleague()));
    ChangingWorkingLife lives = Inside.the(ChangingWorkingLife.class);
    long move =
        ((Outcome.Recorded<Long>)
                Inside.whole(
                    () ->
                        lives.transfer(
                            branch.all(),
                            branch.person(),
                            branch.otherStation().id(),
                            Optional.empty(),
                            branch.on(day))))
            .fact();

    assertThat(refused(() -> undo(branch, fact)))
        .hasOnlyElementsOfType(MergeRefusal.ChangedSince.class);
    Inside.whole(() -> lives.undo(branch.all(), branch.person(), move, branch.on(Sample.today())));
    assertThat(
            Inside.takenBack(
                () ->
                    lives.undo(
                        branch.all(), branch.person(), fact.id(), branch.on(Sample.today()))))
        .as("a merge is no change of one working life")
        .isInstanceOf(Outcome.Refused.class);
    recorded(() -> undo(branch, fact));
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(2);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m8WithoutAReasonNothingIsMerged() throws Exception {
    Branch branch = Branch.grown();
    MergingPersons merging = Inside.the(MergingPersons.class);

    for (String reason : List.of(" ", "因".repeat(501))) {
      assertThat(
              refused(
                  () ->
                      merging.merge(
                          branch.all(),
                          branch.person(),
                          branch.colleague(),
                          MainEmployment.OF_STAYING,
                          new org.lingyan.people.tree.Change(
                              Sample.today(), reason, OptionalLong.empty(), Sample.now()))))
          .hasOnlyElementsOfType(MergeRefusal.NoReason.class);
    }
    recorded(
        () ->
            merging.merge(
                branch.all(),
                branch.person(),
                branch.colleague(),
                MainEmployment.OF_STAYING,
                new org.lingyan.people.tree.Change(
                    Sample.today(), "因".repeat(500), OptionalLong.empty(), Sample.now())));
  }

  @Test
  default void m7WhomSheLedUnderTheOtherRecordSheLeads() throws Exception {
    Branch branch = Branch.grown();
    long third = Sample.person(branch.sister());
    LocalDate today = Sample.today();
    ChangingWorkingLife lives = Inside.the(ChangingWorkingLife.class);
    Inside.whole(
        () ->
            lives.lead(branch.all(), third, OptionalLong.of(branch.colleague()), branch.on(today)));
    Inside.whole(
        () -> lives.lead(branch.all(), branch.person(), OptionalLong.of(third), branch.on(today)));

    assertThat(refused(() -> merge(branch, branch.person(), branch.colleague())))
        .as("she leads who leads her")
        .hasOnlyElementsOfType(MergeRefusal.OwnSuperior.class);
    Inside.whole(
        () -> lives.lead(branch.all(), branch.person(), OptionalLong.empty(), branch.on(today)));
    recorded(() -> merge(branch, branch.person(), branch.colleague()));
    assertThat(Inside.the(Superiors.class).of(third, today))
        .contains(new Superior.LineManager(branch.person()));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void h18WhatBothHoldOfOneSourceCountsOnce() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.lastYear().from();
    Source both = Sample.source();
    Source takenBackBefore = Sample.source();
    EntryView hers = posted(branch.person(), day, 90, both);
    posted(branch.colleague(), day.plusDays(1), 180, both);
    reverse(posted(branch.person(), day, 45, takenBackBefore));
    posted(branch.colleague(), day.plusDays(2), 135, takenBackBefore);
    assertThat(Inside.the(Ledger.class).twins(branch.person(), branch.colleague()))
        .singleElement()
        .satisfies(
            twins -> {
              assertThat(twins.counts().id()).isEqualTo(hers.id());
              assertThat(twins.other().minutes()).isEqualTo(180);
            });
    MergePlan plan =
        Inside.the(MergingPersons.class)
            .plan(branch.all(), branch.person(), branch.colleague(), MainEmployment.OF_STAYING);

    PersonAlias fact = recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(counted(branch.person())).as("2 + 3").isEqualByComparingTo("5");
    assertThat(
            Inside.the(StatingHours.class)
                .of(branch.person(), Sample.lastYear(), new Page.Request(0, 50), Sample.now())
                .entries()
                .items())
        .filteredOn(stated -> stated.state() == EntryState.DOUBLE)
        .singleElement()
        .satisfies(stated -> assertThat(stated.entry().minutes()).isEqualTo(180));
    assertThat(post(branch.person(), Sample.draft(day.plusDays(2), 135, takenBackBefore)))
        .as("on record already")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(Branch.differences()).isEmpty();

    reverse(hers);
    assertThat(counted(branch.person()))
        .as("taken back after the merge it does not make room for the other")
        .isEqualByComparingTo("3");
    assertThat(Branch.differences()).isEmpty();
    recorded(() -> undo(branch, fact));
    assertThat(counted(branch.person())).isEqualByComparingTo("0");
    assertThat(counted(branch.colleague())).isEqualByComparingTo("7");
    assertThat(Branch.differences()).isEmpty();
    assertThat(plan.against()).isEmpty();
  }

  @Test
  default void h18AReversalGoesIntoTheChainOfWhatItTakesBack() throws Exception {
    Branch branch = Branch.grown();
    EntryView theirs = posted(branch.colleague(), Sample.lastYear().from(), 90, Sample.source());
    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    reverse(theirs);

    assertThat(Sample.chain(branch.colleague())).isEqualTo(new Sample.Chain(2, 2));
    assertThat(Sample.chain(branch.person()).rows()).isZero();
    assertThat(counted(branch.person())).isEqualByComparingTo("0");
    assertThat(post(branch.person(), Sample.draft(Sample.lastYear().from(), 90, theirs.source())))
        .as("H1.5")
        .isEqualTo(Outcome.refused(new LedgerRefusal.Reversed()));
    assertThat(Branch.differences()).isEmpty();
  }

  /** Whoever posts to either record while they are made one loses nothing. */
  @Test
  default void m1PostingWhileMergingLosesNothing() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.lastYear().from();

    List<String> done =
        Inside.atOnce(
            7,
            i -> {
              if (i == 3) {
                return merge(branch, branch.person(), branch.colleague())
                    .getClass()
                    .getSimpleName();
              }
              long person = i % 2 == 0 ? branch.person() : branch.colleague();
              return post(person, Sample.draft(day.plusDays(i), 90)).getClass().getSimpleName();
            });

    assertThat(done).containsOnly("Recorded");
    assertThat(counted(branch.person())).isEqualByComparingTo("12");
    assertThat(Sample.chain(branch.person()).rows() + Sample.chain(branch.colleague()).rows())
        .isEqualTo(6);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m2MergedByTwoAtOnceItIsOneFact() throws Exception {
    Branch branch = Branch.grown();

    List<Outcome<PersonAlias>> outcomes =
        Inside.atOnce(
            4,
            i ->
                i % 2 == 0
                    ? merge(branch, branch.person(), branch.colleague())
                    : merge(branch, branch.colleague(), branch.person()));

    assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.AlreadyRecorded.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(2);
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void z7PapersStayCheckableThroughAMergeAndItsTakingBack() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.lastYear().from();
    fullDays(branch.person(), day, 1);
    fullDays(branch.colleague(), day.plusDays(5), 1);
    ProofView hers = paper(branch.person());
    ProofView theirs = paper(branch.colleague());

    PersonAlias fact = recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(status(hers)).isEqualTo(ProofStatus.VALID);
    assertThat(status(theirs)).isEqualTo(ProofStatus.VALID);
    assertThat(Inside.the(Proofs.class).of(branch.person())).hasSize(2);
    ProofView both = paper(branch.person());
    assertThat(both.hours().orElseThrow()).isEqualByComparingTo("16");
    assertThat(paper(branch.person()).number()).as("Z3").isEqualTo(both.number());
    assertThat(status(both)).isEqualTo(ProofStatus.VALID);
    assertThat(status(hers)).isEqualTo(ProofStatus.SUPERSEDED);
    assertThat(status(theirs)).isEqualTo(ProofStatus.SUPERSEDED);
    assertThat(Inside.the(Proofs.class).of(branch.person()))
        .extracting(ProofView::number)
        .containsExactly(both.number());

    recorded(() -> undo(branch, fact));
    assertThat(status(both)).as("what it certifies was taken back").isEqualTo(ProofStatus.DIFFERS);
    assertThat(status(theirs)).isEqualTo(ProofStatus.VALID);
    recorded(() -> merge(branch, branch.person(), branch.colleague()));
    assertThat(status(both)).isEqualTo(ProofStatus.VALID);
    assertThat(status(theirs)).isEqualTo(ProofStatus.SUPERSEDED);
  }

  private static ProofView paper(long person) {
    Outcome<ProofView> outcome =
        Inside.the(IssuingProof.class)
            .hours(
                new Scope(0, OptionalLong.of(person), List.of(), Sample.today()),
                person,
                Sample.lastYear(),
                Sample.now());
    return outcome instanceof Outcome.AlreadyRecorded<ProofView> found
        ? found.fact()
        : ((Outcome.Recorded<ProofView>) outcome).fact();
  }

  private static ProofStatus status(ProofView paper) {
    return Inside.the(VerifyingProof.class).verify(paper.number()).orElseThrow().status();
  }

  @Test
  default void m1AccountsOfBothSignInAsWhoStays() throws Exception {
    Branch branch = Branch.grown();
    String hers = account(branch.person());
    String theirs = account(branch.colleague());
    PersonAlias fact = recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(personOf(hers)).hasValue(branch.person());
    assertThat(personOf(theirs)).hasValue(branch.person());
    recorded(() -> undo(branch, fact));
    assertThat(personOf(theirs)).hasValue(branch.colleague());
  }

  private static String account(long person) throws Exception {
    String name = "merge-" + person;
    Inside.whole(
        () ->
            Inside.the(OpeningAccounts.class)
                .account(name, Optional.of(person), SignInTests.PASSWORD, Sample.now()));
    return name;
  }

  private static OptionalLong personOf(String account) {
    Instant at = Sample.now();
    SignInOutcome outcome =
        Inside.the(SigningIn.class)
            .signIn(account, SignInTests.PASSWORD, Visit.from("192.0.2.9"), SignInKind.BROWSER, at);
    return Inside.the(SignIns.class)
        .find(((SignInOutcome.SignedIn) outcome).token(), at)
        .orElseThrow()
        .caller()
        .personId();
  }

  @Test
  default void l10SheGoesOnWithWhatTheOtherRecordBegan() throws Exception {
    Branch branch = Branch.grown();
    String course = Inside.the(CourseShelf.class).newest().get(0).courseId();
    AttemptView begun =
        ((Outcome.Recorded<AttemptView>)
                Inside.the(Enrolling.class).enrol(branch.colleague(), course, Sample.now()))
            .fact();

    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    assertThat(Inside.the(Enrolling.class).enrol(branch.person(), course, Sample.now()))
        .isInstanceOfSatisfying(
            Outcome.AlreadyRecorded.class,
            found -> assertThat(((AttemptView) found.fact()).id()).isEqualTo(begun.id()));
    assertThat(Inside.the(Attempts.class).of(branch.person())).hasSize(1);
    assertThat(Inside.the(Attempts.class).of(branch.colleague())).isEmpty();
  }

  @Test
  default void m8SheIsToldAndReadsWhatTheOtherRecordWasTold() throws Exception {
    Branch branch = Branch.grown();
    EntryView theirs = posted(branch.colleague(), Sample.lastYear().from(), 90, Sample.source());
    reverse(theirs);

    recorded(() -> merge(branch, branch.person(), branch.colleague()));

    Notices notices = Inside.the(Notices.class);
    assertThat(notices.of(branch.person(), new Page.Request(0, 10), Sample.now()).items())
        .extracting(notice -> notice.rule())
        .containsExactlyInAnyOrder("person.merged", "hours.reversed");
    assertThat(Inside.whole(() -> notices.readAll(branch.person(), Sample.now()))).isEqualTo(2);
    assertThat(notices.of(branch.colleague(), new Page.Request(0, 10), Sample.now()).items())
        .isEmpty();
  }

  private static PersonFacts facts(long person) {
    return Inside.the(PersonFile.class).onRecord(List.of(person)).get(person);
  }

  private static void written(Branch branch, long person, PersonFacts wanted) throws Exception {
    assertThat(
            Inside.whole(
                () ->
                    Inside.the(CorrectingFacts.class)
                        .write(person, wanted, branch.on(Sample.today()))))
        .isInstanceOf(Outcome.Recorded.class);
  }

  private static PersonFacts named(String name, PersonFacts facts) {
    return new PersonFacts(
        name,
        facts.formerNames(),
        facts.level(),
        facts.document(),
        facts.birthDate(),
        facts.phone());
  }

  @Test
  default void m9WhatSheHadFromTheOtherRecordGoesWithIt() throws Exception {
    Branch branch = Branch.grown();
    written(
        branch,
        branch.colleague(),
        new PersonFacts(
            "解语",
            List.of("解小语"),
            Optional.of(CertificateLevel.ASSISTANT),
            Optional.empty(),
            Optional.of(LocalDate.of(1990, 2, 3)),
            Optional.empty()));
    PersonFacts others = facts(branch.colleague());
    PersonAlias merge = recorded(() -> merge(branch, branch.person(), branch.colleague()));

    written(branch, branch.person(), named("解语桐", facts(branch.person())));
    assertThat(facts(branch.person()).level()).isEqualTo(others.level());
    recorded(() -> undo(branch, merge));

    assertThat(facts(branch.person()).level()).isEmpty();
    assertThat(facts(branch.person()).birthDate()).isEmpty();
    assertThat(facts(branch.colleague())).isEqualTo(others);
    assertThat(nameDifferences()).isEmpty();
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void m9WhatIsTakenOffIsTakenOffTheRecordThatHoldsIt() throws Exception {
    Branch branch = Branch.grown();
    written(
        branch,
        branch.colleague(),
        new PersonFacts(
            "解语",
            List.of("解小语"),
            Optional.of(CertificateLevel.ASSISTANT),
            Optional.empty(),
            Optional.of(LocalDate.of(1990, 2, 3)),
            Phone.parse("15490000001")));
    PersonAlias merge = recorded(() -> merge(branch, branch.person(), branch.colleague()));
    PersonFacts shown = facts(branch.person());
    assertThat(shown.formerNames()).contains("解语", "解小语");

    written(branch, branch.person(), PersonFacts.named(shown.name()));

    PersonFacts now = facts(branch.person());
    assertThat(now.level()).isEmpty();
    assertThat(now.birthDate()).isEmpty();
    assertThat(now.phone()).isEmpty();
    assertThat(now.formerNames()).as("what the other record is called").containsExactly("解语");
    assertThat(nameDifferences()).isEmpty();
    recorded(() -> undo(branch, merge));
    assertThat(facts(branch.colleague()).level()).isEmpty();
    assertThat(Branch.differences()).isEmpty();
  }

  private static List<String> nameDifferences() throws Exception {
    return Inside.whole(
        () -> new RebuildingNameIndex(Inside.the(EntityManager.class)).compare().differences());
  }
}
