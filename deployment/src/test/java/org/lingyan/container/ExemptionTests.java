package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.NewFile;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoringFiles;
import org.lingyan.hours.exemption.EndingExemptions;
import org.lingyan.hours.exemption.ExemptionLine;
import org.lingyan.hours.exemption.ExemptionQuery;
import org.lingyan.hours.exemption.ExemptionRefusal;
import org.lingyan.hours.exemption.ExemptionState;
import org.lingyan.hours.exemption.ExemptionView;
import org.lingyan.hours.exemption.ExemptionWish;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.hours.exemption.GrantingExemptions;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.personal.Subject;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** X1 to X10: leave and exemptions with a real database. */
interface ExemptionTests {
  int WISHES = 8;

  private static ExemptionWish wish(ExemptionKind kind, LocalDate from, LocalDate last) {
    return new ExemptionWish(kind, from, last, Optional.empty(), "审批表第七号", OptionalLong.empty());
  }

  private static LocalDate from() {
    return Sample.lastYear().from().plusMonths(2);
  }

  private static LocalDate last() {
    return from().plusDays(91);
  }

  private static ExemptionWish spring() {
    return wish(ExemptionKind.ILLNESS, from(), last());
  }

  /** HR of a test's own at these places. */
  private static Scope office(OrganisationView... places) throws Exception {
    TestedAccount account = TestedAccount.holding(Role.HR, places[0]);
    return Scope.over(
        account.id(),
        OptionalLong.empty(),
        List.of(places).stream().map(OrganisationView::path).toList(),
        Sample.today());
  }

  private static Outcome<Long> grant(Scope scope, long person, ExemptionWish wish) {
    return Inside.the(GrantingExemptions.class).grant(scope, person, wish, Sample.now());
  }

  private static long granted(Scope scope, long person, ExemptionWish wish) throws Exception {
    return recorded(() -> grant(scope, person, wish));
  }

  private static Outcome<Long> withdraw(Scope scope, long id) {
    return Inside.the(EndingExemptions.class).withdraw(scope, id, "记错了人", Sample.now());
  }

  private static Outcome<Long> end(Scope scope, long id, LocalDate last) {
    return Inside.the(EndingExemptions.class).end(scope, id, last, "提前回来", Sample.now());
  }

  private static ExemptionView view(Scope scope, long id) {
    return Inside.the(Exemptions.class).inScope(scope, id);
  }

  private static List<String> told(long person, String rule) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT text_values FROM notice WHERE addressee = 'PERSON' AND addressee_id = ?1"
            + " AND rule = ?2",
        row -> row.text(0),
        person,
        rule);
  }

  private static long rows(long person) {
    return Inside.number("SELECT COUNT(*) FROM exemption WHERE person_id = ?1", person);
  }

  private static long evidence(long account) throws Exception {
    byte[] pdf = ("%PDF-1.7\n%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
    return recorded(
            () ->
                Inside.the(StoringFiles.class)
                    .store(
                        new ByteArrayInputStream(pdf),
                        new NewFile(
                            "审批表.pdf",
                            FilePurpose.EVIDENCE,
                            account,
                            OptionalLong.empty(),
                            Optional.empty()),
                        Sample.now()))
        .id();
  }

  private static void assertReads(long file, FileReader reader, boolean reads) {
    if (reads) {
      assertThat(Inside.the(ReadingFiles.class).find(file, reader).id()).isEqualTo(file);
    } else {
      assertThatThrownBy(() -> Inside.the(ReadingFiles.class).find(file, reader))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  private static FileReader reader(long account, OptionalLong person, OrganisationView... offices) {
    return new FileReader(
        account,
        person,
        Sample.now(),
        List.of(offices).stream().map(OrganisationView::path).toList(),
        List.of());
  }

  @Test
  default void x1HrOfAnotherCountyFindsNobody() throws Exception {
    Branch branch = Branch.grown();
    Scope there = office(branch.otherCounty());
    Scope here = office(branch.county());
    assertThatThrownBy(() -> Inside.takenBack(() -> grant(there, branch.person(), spring())))
        .isInstanceOf(UnknownSubject.class);
    long id = granted(here, branch.person(), spring());

    assertThatThrownBy(() -> Inside.takenBack(() -> withdraw(there, id)))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> Inside.takenBack(() -> end(there, id, from())))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> view(there, id)).isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> Inside.the(Exemptions.class).of(there, branch.person()))
        .isInstanceOf(UnknownSubject.class);
    assertThat(view(here, id).kind()).isEqualTo(ExemptionKind.ILLNESS);
  }

  @Test
  default void x1NobodyEntersEndsOrWithdrawsHerOwn() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount own = TestedAccount.of(Optional.of(branch.person()));
    Scope scope =
        Scope.over(own.id(), OptionalLong.empty(), List.of(branch.county().path()), Sample.today());
    assertThat(refused(() -> grant(scope, branch.person(), spring())))
        .isEqualTo(new ExemptionRefusal.Own());
    long id = granted(office(branch.county()), branch.person(), spring());

    assertThat(refused(() -> withdraw(scope, id))).isEqualTo(new ExemptionRefusal.Own());
    assertThat(refused(() -> end(scope, id, from()))).isEqualTo(new ExemptionRefusal.Own());
  }

  @Test
  default void x2BeforeSheJoinedIsRefusedAndARequirementHasToBeThere() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    LocalDate joined = Sample.lastYear().from();
    assertThat(
            refused(
                () ->
                    grant(
                        scope,
                        branch.person(),
                        wish(ExemptionKind.STUDY, joined.minusDays(1), joined))))
        .isEqualTo(new ExemptionRefusal.BeforeJoining(joined));
    granted(scope, branch.person(), wish(ExemptionKind.STUDY, joined, joined));
    assertThat(
            refused(() -> grant(scope, branch.person(), aboutRequirement("no-such-requirement"))))
        .isEqualTo(new ExemptionRefusal.NoRequirement());
    assertThat(refused(() -> grant(scope, branch.person(), aboutRequirement("全部要求"))))
        .isEqualTo(new ExemptionRefusal.NoRequirement());
    long id = granted(scope, branch.person(), aboutRequirement(Sample.RULE));
    assertThat(view(scope, id).requirement()).hasValue(Sample.RULE);
    // Other tests compare everybody's standing with the facts.
    recorded(() -> withdraw(scope, id));
  }

  private static ExemptionWish aboutRequirement(String requirement) {
    return new ExemptionWish(
        ExemptionKind.DECISION,
        from(),
        last(),
        Optional.of(requirement),
        "经研究同意",
        OptionalLong.empty());
  }

  @Test
  default void x3OverlapNamesWhatIsOnRecordUntilThatIsWithdrawn() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long id = granted(scope, branch.person(), spring());
    ExemptionWish crossing = wish(ExemptionKind.ILLNESS, last(), last().plusDays(9));

    assertThat(refused(() -> grant(scope, branch.person(), crossing)))
        .isEqualTo(new ExemptionRefusal.Overlaps(ExemptionKind.ILLNESS, from(), last()));
    granted(scope, branch.person(), wish(ExemptionKind.STUDY, last(), last().plusDays(9)));
    recorded(() -> withdraw(scope, id));
    granted(scope, branch.person(), crossing);
  }

  @Test
  default void x4TwiceIsOnceAlsoAtOnce() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());

    List<Outcome<Long>> outcomes =
        Inside.atOnce(WISHES, i -> grant(scope, branch.person(), spring()));

    assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance)).hasSize(1);
    assertThat(outcomes.stream().filter(Outcome.AlreadyRecorded.class::isInstance))
        .hasSize(WISHES - 1);
    assertThat(rows(branch.person())).isEqualTo(1);
    assertThat(told(branch.person(), "exemption.entered")).hasSize(1);
    assertThat(HeardExemptions.about(branch.person())).hasSize(1);
  }

  @Test
  default void x5WithdrawnOnceWithWhoWhenAndWhy() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long id = granted(scope, branch.person(), spring());
    assertThat(
            refused(
                () -> Inside.the(EndingExemptions.class).withdraw(scope, id, " ", Sample.now())))
        .isEqualTo(new ExemptionRefusal.NoReason(500));

    List<Outcome<Long>> outcomes = Inside.atOnce(2, i -> withdraw(scope, id));

    assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance)).hasSize(1);
    assertThat(outcomes.stream().filter(Outcome.AlreadyRecorded.class::isInstance)).hasSize(1);
    ExemptionView gone = view(scope, id);
    assertThat(gone.state(last())).isEqualTo(ExemptionState.WITHDRAWN);
    assertThat(gone.withdrawn()).isPresent();
    assertThat(gone.note().withdrawal()).isEqualTo("记错了人");
    assertThat(gone.note().reason()).isEqualTo("审批表第七号");
    assertThat(refused(() -> end(scope, id, from()))).isEqualTo(new ExemptionRefusal.Gone());
    assertThat(HeardExemptions.about(branch.person())).hasSize(2);
  }

  @Test
  default void x5EndedEarlyAShorterOneStandsInItsPlace() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long id = granted(scope, branch.person(), spring());
    assertThat(refused(() -> end(scope, id, from().minusDays(1))))
        .isEqualTo(new ExemptionRefusal.NotEarlier(from(), last()));
    assertThat(refused(() -> end(scope, id, last())))
        .isEqualTo(new ExemptionRefusal.NotEarlier(from(), last()));

    long shorter = recorded(() -> end(scope, id, last().minusDays(1)));

    assertThat(Inside.whole(() -> end(scope, id, last().minusDays(1))))
        .isEqualTo(new Outcome.AlreadyRecorded<>(shorter));
    assertThat(refused(() -> end(scope, id, from()))).isEqualTo(new ExemptionRefusal.Gone());
    assertThat(refused(() -> withdraw(scope, id))).isEqualTo(new ExemptionRefusal.Gone());
    ExemptionView now = view(scope, shorter);
    assertThat(now.days().last()).isEqualTo(last().minusDays(1));
    assertThat(now.replaces()).hasValue(id);
    assertThat(now.note().reason()).isEqualTo("审批表第七号");
    assertThat(view(scope, id).state(from())).isEqualTo(ExemptionState.SHORTENED);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM exemption WHERE person_id = ?1 AND withdrawn_at IS NULL",
                branch.person()))
        .isEqualTo(1);
    recorded(() -> withdraw(scope, shorter));
  }

  @Test
  default void x6EvidenceIsReadByHrThereAndByHerself() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    Scope sister = office(branch.county());
    long file = evidence(scope.accountId());
    ExemptionWish proved =
        new ExemptionWish(
            ExemptionKind.ILLNESS,
            from(),
            last(),
            Optional.empty(),
            "审批表第七号",
            OptionalLong.of(file));
    assertThatThrownBy(() -> Inside.takenBack(() -> grant(sister, branch.person(), proved)))
        .as("a file that another account has brought")
        .isInstanceOf(UnknownSubject.class);
    long id = granted(scope, branch.person(), proved);

    assertReads(file, reader(scope.accountId(), OptionalLong.empty(), branch.county()), true);
    assertReads(file, reader(1, OptionalLong.empty(), branch.station()), true);
    assertReads(file, reader(1, OptionalLong.of(branch.person())), true);
    assertReads(file, reader(1, OptionalLong.of(branch.colleague())), false);
    assertReads(file, reader(1, OptionalLong.empty(), branch.otherCounty()), false);
    // Who brought it and works for HR elsewhere by now.
    assertReads(file, reader(scope.accountId(), OptionalLong.empty(), branch.otherCounty()), false);
    ExemptionWish twice =
        new ExemptionWish(
            ExemptionKind.OTHER, from(), last(), Optional.empty(), "另一人", OptionalLong.of(file));
    assertThatThrownBy(() -> Inside.takenBack(() -> grant(scope, branch.colleague(), twice)))
        .as("what proves something about her proves nothing about another")
        .isInstanceOf(UnknownSubject.class);

    long shorter = recorded(() -> end(scope, id, from()));
    assertThat(kept(file)).as("the shorter one rests on it").isZero();
    recorded(() -> withdraw(scope, shorter));
    assertThat(kept(file)).as("nothing rests on it").isEqualTo(1);
  }

  /** 1 when a day is set on which the file may go. */
  private static long kept(long file) {
    return Inside.number("SELECT keep_until IS NOT NULL FROM stored_file WHERE id = ?1", file);
  }

  @Test
  default void x6TheListSaysNoReasonsAndKeepsToTheScope() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    LocalDate today = Sample.today();
    granted(scope, branch.person(), wish(ExemptionKind.ILLNESS, today.minusDays(9), today));
    granted(
        scope, branch.person(), wish(ExemptionKind.STUDY, today.minusDays(9), today.minusDays(1)));
    long back =
        granted(
            scope,
            branch.colleague(),
            wish(ExemptionKind.STUDY, today.plusDays(1), today.plusDays(2)));
    recorded(() -> withdraw(scope, back));

    assertThat(listed(scope, ExemptionQuery.Show.CURRENT))
        .extracting(ExemptionLine::state)
        .containsExactly(ExemptionState.CURRENT);
    assertThat(listed(scope, ExemptionQuery.Show.PAST))
        .extracting(ExemptionLine::kind)
        .containsExactly(ExemptionKind.STUDY);
    assertThat(listed(scope, ExemptionQuery.Show.WITHDRAWN))
        .extracting(ExemptionLine::personId)
        .containsExactly(branch.colleague());
    assertThat(listed(office(branch.otherCounty()), ExemptionQuery.Show.CURRENT)).isEmpty();
    assertThat(listed(office(branch.sister()), ExemptionQuery.Show.CURRENT)).isEmpty();
  }

  private static List<ExemptionLine> listed(Scope scope, ExemptionQuery.Show show) {
    return Inside.the(Exemptions.class)
        .list(
            scope,
            new ExemptionQuery(Optional.empty(), Optional.empty(), show),
            new Page.Request(0, 50))
        .items();
  }

  @Test
  default void x7SheIsToldDaysAndNothingElse() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long id = granted(scope, branch.person(), spring());
    long shorter = recorded(() -> end(scope, id, from()));
    recorded(() -> withdraw(scope, shorter));

    assertThat(told(branch.person(), "exemption.entered"))
        .containsExactly("d" + from() + "\nd" + last());
    assertThat(told(branch.person(), "exemption.ended"))
        .containsExactly("d" + from() + "\nd" + from());
    assertThat(told(branch.person(), "exemption.withdrawn"))
        .containsExactly("d" + from() + "\nd" + from());
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE subject = ?1 AND action LIKE 'exemption.%'"
                    + " AND detail = ''",
                "person:" + branch.person()))
        .isEqualTo(3);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM exemption_note n JOIN exemption x ON x.id = n.exemption_id"
                    + " WHERE x.person_id = ?1 AND n.reason LIKE '%审批表%'",
                branch.person()))
        .as("sealed")
        .isZero();
  }

  @Test
  default void x8OfManyEachHasItsOutcomeAndTheNewsGoesOutOnce() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long third = Sample.person(branch.station());
    long outside = Sample.person(branch.otherStation());
    granted(scope, branch.colleague(), wish(ExemptionKind.ILLNESS, last(), last().plusDays(1)));
    int before = HeardExemptions.about(third).size();

    List<GrantingExemptions.Granted> all =
        Inside.whole(
            () ->
                Inside.the(GrantingExemptions.class)
                    .grantAll(
                        scope,
                        List.of(branch.person(), branch.colleague(), outside, third, third),
                        spring(),
                        Sample.now()));

    assertThat(all)
        .extracting(GrantingExemptions.Granted::personId)
        .containsExactly(branch.person(), branch.colleague(), outside, third);
    assertThat(all.get(0).outcome()).isInstanceOf(Outcome.Recorded.class);
    assertThat(all.get(1).outcome())
        .isEqualTo(
            Outcome.refused(
                new ExemptionRefusal.Overlaps(ExemptionKind.ILLNESS, last(), last().plusDays(1))));
    assertThat(all.get(2).outcome()).isEqualTo(Outcome.refused(new ExemptionRefusal.NotThere()));
    assertThat(all.get(3).outcome()).isInstanceOf(Outcome.Recorded.class);
    assertThat(HeardExemptions.about(third)).hasSize(before + 1);
    assertThat(HeardExemptions.about(third).get(before).persons())
        .isEqualTo(Set.of(branch.person(), third));
    assertThat(told(third, "exemption.entered")).hasSize(1);

    List<GrantingExemptions.Granted> again =
        Inside.whole(
            () ->
                Inside.the(GrantingExemptions.class)
                    .grantAll(scope, List.of(branch.person(), third), spring(), Sample.now()));
    assertThat(again)
        .allSatisfy(one -> assertThat(one.outcome()).isInstanceOf(Outcome.AlreadyRecorded.class));
    assertThat(HeardExemptions.about(third)).hasSize(before + 1);
  }

  @Test
  default void x9ErasingTakesTheWordsAndLeavesTheDays() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long id = granted(scope, branch.person(), spring());
    Subject subject = new Subject(branch.person(), List.of(branch.person()), List.of());
    Held held = held("exemptions");
    assertThat(held.rows(subject, new Page.Request(0, 9)).items())
        .singleElement()
        .satisfies(row -> assertThat(row).contains(ExemptionKind.ILLNESS, "审批表第七号", last()));

    for (int twice = 0; twice < 2; twice++) {
      erase(held, subject);
    }

    ExemptionView left = view(scope, id);
    assertThat(left.note().reason()).isEmpty();
    assertThat(left.days().last()).isEqualTo(last());
    assertThat(left.kind()).isEqualTo(ExemptionKind.ILLNESS);
  }

  @Test
  default void x9EvidenceAboutHerDoesNotGoWithWhoBroughtIt() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long file = evidence(scope.accountId());
    granted(
        scope,
        branch.person(),
        new ExemptionWish(
            ExemptionKind.OTHER, from(), last(), Optional.empty(), "事假", OptionalLong.of(file)));
    long unused = evidence(scope.accountId());
    Held files = held("files");
    Subject bringer = new Subject(0, List.of(0L), List.of(scope.accountId()));
    Subject hers = new Subject(branch.person(), List.of(branch.person()), List.of());
    assertThat(files.count(bringer)).isEqualTo(1);
    assertThat(files.count(hers)).isEqualTo(1);

    erase(files, bringer);
    assertThat(due(file)).as("hers").isZero();
    assertThat(due(unused)).isEqualTo(1);
    erase(files, hers);
    assertThat(due(file)).isEqualTo(1);
  }

  /** 1 when a file goes with the next sweep. */
  private static long due(long file) {
    return Inside.number(
        "SELECT COALESCE(keep_until < '2001-01-01', 0) FROM stored_file WHERE id = ?1", file);
  }

  private static void erase(Held held, Subject subject) throws Exception {
    Inside.whole(
        () -> {
          held.erase(subject);
          return null;
        });
  }

  private static Held held(String name) {
    return CDI.current().select(PersonalDataHolder.class).stream()
        .flatMap(holder -> holder.held().stream())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void x10WhatWasEnteredUnderEitherRecordIsHers() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    granted(scope, branch.colleague(), spring());
    granted(scope, branch.person(), wish(ExemptionKind.STUDY, from(), last()));
    recorded(
        () ->
            Inside.the(MergingPersons.class)
                .merge(
                    branch.all(),
                    branch.person(),
                    branch.colleague(),
                    MainEmployment.OF_STAYING,
                    branch.on(Sample.today())));

    assertThat(Inside.the(Exemptions.class).of(scope, branch.person()))
        .extracting(ExemptionView::kind)
        .containsExactlyInAnyOrder(ExemptionKind.ILLNESS, ExemptionKind.STUDY);
    assertThat(Inside.whole(() -> grant(scope, branch.person(), spring())))
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(listed(scope, ExemptionQuery.Show.PAST))
        .extracting(ExemptionLine::personId)
        .containsOnly(branch.person());
  }
}
