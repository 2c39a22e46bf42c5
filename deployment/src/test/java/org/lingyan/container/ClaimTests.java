package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lingyan.files.ReadingFiles;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimCourse;
import org.lingyan.hours.claim.ClaimFacts;
import org.lingyan.hours.claim.ClaimFile;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimProvider;
import org.lingyan.hours.claim.ClaimQuery;
import org.lingyan.hours.claim.ClaimRefusal;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.ClaimStepKind;
import org.lingyan.hours.claim.ClaimTime;
import org.lingyan.hours.claim.ClaimWarning;
import org.lingyan.hours.claim.ClaimWarnings;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.DecidingClaims;
import org.lingyan.hours.claim.Decision;
import org.lingyan.hours.claim.DecisionRefusal;
import org.lingyan.hours.claim.DecisionWish;
import org.lingyan.hours.claim.EvidenceKind;
import org.lingyan.hours.claim.ProviderKind;
import org.lingyan.hours.claim.ProviderRefusal;
import org.lingyan.hours.claim.ProviderRegister;
import org.lingyan.hours.claim.Providers;
import org.lingyan.hours.claim.WritingClaims;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.SeenDays;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.personal.Retained;
import org.lingyan.personal.Subject;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.shared.Category;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** L1 to L13: claims for training elsewhere and the registers of providers. */
interface ClaimTests {
  Page.Request ALL = new Page.Request(0, 200);

  private static LocalDate day() {
    return Sample.today().minusDays(3);
  }

  /** Training of two hours, not yet proved. */
  private static ClaimContent training(String title) {
    return new ClaimContent(
        ClaimForm.AUTHORITY_TRAINING,
        title,
        ClaimTime.days(day(), day()),
        OptionalInt.of(120),
        Optional.of(new Category("PROFESSIONAL")),
        new ClaimProvider(OptionalLong.empty(), "市社会工作部"),
        "",
        List.of(),
        List.of());
  }

  private static ClaimContent of(ClaimContent base, ClaimForm form, int minutes, ClaimTime time) {
    return new ClaimContent(
        form,
        base.title(),
        time,
        OptionalInt.of(minutes),
        base.category(),
        base.provider(),
        base.note(),
        base.courses(),
        base.files());
  }

  private static ClaimContent by(ClaimContent base, ClaimForm form, ClaimProvider provider) {
    return new ClaimContent(
        form,
        base.title(),
        base.time(),
        base.minutes(),
        base.category(),
        provider,
        base.note(),
        base.courses(),
        base.files());
  }

  private static ClaimContent proved(ClaimContent base, EvidenceKind kind, long account)
      throws Exception {
    return base.with(List.of(ClaimFile.of(OwnDataTests.evidence(account), kind, 0)));
  }

  private static Outcome<Long> begin(long person, long account, ClaimContent content)
      throws Exception {
    return Inside.whole(
        () ->
            Inside.the(WritingClaims.class)
                .begin(person, account, Ids.next(), content, Sample.now()));
  }

  private static Outcome<Long> send(long person, long account, long claim) throws Exception {
    return Inside.whole(
        () -> Inside.the(WritingClaims.class).send(person, account, claim, Sample.now()));
  }

  /** A person of the branch with an account, and what she claims. */
  record Trainee(long person, TestedAccount account) {
    static Trainee of(long person) throws Exception {
      return new Trainee(person, TestedAccount.of(Optional.of(person)));
    }

    long draft(ClaimContent content) throws Exception {
      return fact(begin(person, account.id(), content));
    }

    long sent(ClaimContent content) throws Exception {
      long claim = draft(proved(content, EvidenceKind.CERTIFICATE, account.id()));
      fact(send(person, account.id(), claim));
      return claim;
    }

    Claim claim(long id) {
      return Inside.the(Claims.class).own(person, id, Sample.today());
    }

    List<EntryView> entries() {
      return Inside.the(Ledger.class)
          .entries(person, new DateRange(LocalDate.EPOCH, DateRange.FOREVER), SeenDays.ALL, ALL)
          .items();
    }
  }

  private static <T> T fact(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<T>) outcome).fact();
  }

  private static List<Reason> against(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<?>) outcome).reasons();
  }

  private static Outcome<Long> decide(Scope scope, long claim, DecisionWish wish, long account)
      throws Exception {
    return Inside.whole(
        () -> Inside.the(DecidingClaims.class).decide(scope, claim, wish, account, Sample.now()));
  }

  private static DecisionWish wish(Decision decision, String reason) {
    return new DecisionWish(
        decision, OptionalInt.empty(), Optional.empty(), reason, OptionalInt.empty());
  }

  private static DecisionWish part(int minutes, String reason) {
    return new DecisionWish(
        Decision.APPROVE, OptionalInt.of(minutes), Optional.empty(), reason, OptionalInt.empty());
  }

  private static long reviewer(OrganisationView place) throws Exception {
    return TestedAccount.holding(Role.HR, place).id();
  }

  private static List<ClaimWarning> warnings(Scope scope, long claim) {
    Claim found = Inside.the(Claims.class).inScope(scope, claim);
    return Inside.the(ClaimWarnings.class).of(claim, found.content(), Sample.today());
  }

  private static long claimsOf(long person) {
    return Inside.number("SELECT COUNT(*) FROM claim WHERE person_id = ?1", person);
  }

  @Test
  default void l1AClaimIsHerOwn() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    Trainee other = Trainee.of(branch.colleague());
    long claim = she.draft(training("禁毒社会工作"));

    List<Callable<?>> tries =
        List.of(
            () -> other.claim(claim),
            () -> send(other.person(), other.account().id(), claim),
            () -> begin2(other, claim),
            () -> Inside.the(Claims.class).inScope(branch.all(), claim));
    assertThat(tries)
        .allSatisfy(one -> assertThatThrownBy(one::call).isInstanceOf(UnknownSubject.class));
  }

  /** A form of somebody else's that carries this id. */
  private static Outcome<Long> begin2(Trainee who, long claim) throws Exception {
    return Inside.whole(
        () ->
            Inside.the(WritingClaims.class)
                .begin(who.person(), who.account().id(), claim, training("冒名"), Sample.now()));
  }

  @Test
  default void l1TheSameFormTwiceIsOneClaimAndWhatWaitsIsNotWritten() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long claim = she.sent(training("禁毒社会工作"));

    assertThat(against(begin2(she, claim)))
        .containsExactly(new ClaimRefusal.NotWritable(ClaimState.SUBMITTED));
    assertThat(claimsOf(she.person())).isEqualTo(1);
    assertThat(send(she.person(), she.account().id(), claim))
        .isInstanceOf(Outcome.AlreadyRecorded.class);

    fact(
        Inside.whole(
            () ->
                Inside.the(WritingClaims.class)
                    .withdraw(she.person(), she.account().id(), claim, Sample.now())));
    assertThat(she.claim(claim).line().state()).isEqualTo(ClaimState.WITHDRAWN);
    ClaimContent again = she.claim(claim).content();
    fact(
        Inside.whole(
            () -> Inside.the(WritingClaims.class).write(she.person(), claim, again, Sample.now())));
    fact(send(she.person(), she.account().id(), claim));
    assertThat(she.claim(claim).steps())
        .extracting(step -> step.kind())
        .containsExactly(
            ClaimStepKind.SUBMITTED, ClaimStepKind.WITHDRAWN, ClaimStepKind.RESUBMITTED);
  }

  @Test
  default void l2WhatCanNeverBeRightIsNotEvenKept() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    ClaimContent base = training("社区营造");
    LocalDate joined = Sample.lastYear().from();
    LocalDate tomorrow = Sample.today().plusDays(1);
    ClaimForm form = base.form();

    assertThat(
            against(
                begin(
                    she.person(),
                    she.account().id(),
                    of(base, form, 60, ClaimTime.days(tomorrow, tomorrow)))))
        .containsExactly(new ClaimRefusal.Future(tomorrow, Sample.today()));
    assertThat(
            against(
                begin(
                    she.person(),
                    she.account().id(),
                    of(base, form, 60, ClaimTime.days(joined.minusDays(1), joined)))))
        .containsExactly(new ClaimRefusal.BeforeJoining(joined.minusDays(1), joined));
    assertThat(against(begin(she.person(), she.account().id(), of(base, form, 0, base.time()))))
        .containsExactly(new ClaimRefusal.NoMinutes());
    assertThat(
            against(begin(she.person(), she.account().id(), of(base, form, 25 * 60, base.time()))))
        .containsExactly(new ClaimRefusal.TooManyMinutes(1500, 1440));
    LocalDateTime nine = day().atTime(9, 0);
    assertThat(
            against(
                begin(
                    she.person(),
                    she.account().id(),
                    of(base, form, 61, ClaimTime.between(nine, nine.plusHours(1))))))
        .containsExactly(new ClaimRefusal.TooManyMinutes(61, 60));
    assertThat(
            against(
                begin(
                    she.person(),
                    she.account().id(),
                    of(base, form, 60, ClaimTime.between(nine, nine)))))
        .containsExactly(new ClaimRefusal.EndsBefore());
    assertThat(claimsOf(she.person())).as("nothing half-posted").isZero();
    fact(begin(she.person(), she.account().id(), of(base, form, 24 * 60, base.time())));
    fact(
        begin(
            she.person(),
            she.account().id(),
            of(base, form, 60, ClaimTime.between(nine, nine.plusHours(1)))));
    fact(
        begin(
            she.person(), she.account().id(), of(base, form, 60, ClaimTime.days(joined, joined))));
  }

  @Test
  default void l2EverythingThatIsMissingIsToldAtOnce() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long claim = she.draft(ClaimContent.empty(ClaimForm.FILED_TRAINING));

    assertThat(against(send(she.person(), she.account().id(), claim)))
        .extracting(Reason::code)
        .containsExactlyInAnyOrder(
            "claim.missing.title",
            "claim.missing.day",
            "claim.missing.minutes",
            "claim.missing.category",
            "claim.missing.provider",
            "claim.missing.certificate");
    assertThat(she.claim(claim).line().state()).isEqualTo(ClaimState.DRAFT);
  }

  @Test
  default void l3EachFormAsksForItsOwnProof() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    long training = she.draft(proved(training("家庭治疗"), EvidenceKind.PHOTO, she.account().id()));
    assertThat(against(send(she.person(), she.account().id(), training)))
        .extracting(Reason::code)
        .containsExactly("claim.missing.certificate");

    ClaimContent base = training("社会工作专业本科");
    long unproved = she.draft(of(base, ClaimForm.DEGREE, 5, base.time()));
    assertThat(against(send(she.person(), she.account().id(), unproved)))
        .extracting(Reason::code)
        .containsExactly("claim.missing.diploma");
    long degree =
        she.draft(
            proved(
                of(base, ClaimForm.DEGREE, 5, base.time()),
                EvidenceKind.DIPLOMA,
                she.account().id()));
    fact(send(she.person(), she.account().id(), degree));
    fact(decide(branch.all(), degree, wish(Decision.APPROVE, ""), hr));
    assertThat(she.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.minutes()).isZero();
              assertThat(entry.source().kind()).isEqualTo(SourceKind.DEGREE);
              assertThat(entry.occurredOn()).isEqualTo(day());
            });

    ClaimContent other = of(base, ClaimForm.OTHER, 60, base.time());
    long without = she.draft(other);
    assertThat(against(send(she.person(), she.account().id(), without)))
        .extracting(Reason::code)
        .containsExactly("claim.missing.note");
  }

  @Test
  default void l3AnUnfinishedDegreeCountsItsCoursesEachWithItsProof() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    ClaimContent base = training("社会工作专业在读");
    List<ClaimCourse> courses =
        List.of(new ClaimCourse("个案工作", 1600), new ClaimCourse("小组工作", 900));
    long first = OwnDataTests.evidence(she.account().id());
    ClaimContent one =
        new ClaimContent(
            ClaimForm.DEGREE_COURSES,
            base.title(),
            ClaimTime.days(day().minusDays(60), day()),
            OptionalInt.empty(),
            base.category(),
            base.provider(),
            "",
            courses,
            List.of(ClaimFile.of(first, EvidenceKind.TRANSCRIPT, 1)));
    long claim = she.draft(one);
    assertThat(against(send(she.person(), she.account().id(), claim)))
        .containsExactly(new ClaimRefusal.CourseUnproved("小组工作"));

    ClaimContent both =
        one.with(
            List.of(
                ClaimFile.of(first, EvidenceKind.TRANSCRIPT, 1),
                ClaimFile.of(OwnDataTests.evidence(she.account().id()), EvidenceKind.OTHER, 2)));
    fact(
        Inside.whole(
            () -> Inside.the(WritingClaims.class).write(she.person(), claim, both, Sample.now())));
    fact(send(she.person(), she.account().id(), claim));
    fact(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr));
    assertThat(she.entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.minutes()).isEqualTo(2500));
    long same = she.sent(training("同日的培训"));
    assertThat(warnings(branch.all(), same))
        .as("study of months does not fill its last day")
        .isEmpty();
  }

  @Test
  default void l4AFilingIsCheckedOnTheDaysOfTheTraining() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    ProviderRegister register = Inside.the(ProviderRegister.class);
    long provider =
        Inside.recorded(
            () ->
                register.add(
                    branch.all(),
                    branch.county().id(),
                    "甲县社会工作培训中心",
                    ProviderKind.FILED_INSTITUTION,
                    branch.on(Sample.today())));
    ClaimProvider registered = new ClaimProvider(OptionalLong.of(provider), "");
    ClaimContent base = by(training("督导技术"), ClaimForm.FILED_TRAINING, registered);
    long claim = she.sent(base);
    assertThat(warnings(branch.all(), claim))
        .extracting(Reason::code)
        .containsExactly("claim.provider-not-filed");

    long late =
        Inside.recorded(
            () ->
                register.file(
                    branch.all(),
                    provider,
                    new DateRange(day().plusDays(1), DateRange.FOREVER),
                    branch.on(Sample.today())));
    assertThat(warnings(branch.all(), claim))
        .singleElement()
        .isInstanceOfSatisfying(
            ClaimWarning.FilingNotBegun.class,
            one -> {
              assertThat(one.from()).isEqualTo(day().plusDays(1));
              assertThat(one.citation()).isPresent();
            });
    assertThat(Inside.the(ClaimWarnings.class).provider(base, Sample.today())).isPresent();
    assertThat(against(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr)))
        .containsExactly(new DecisionRefusal.NoReason());

    Inside.recorded(() -> register.withdraw(branch.all(), late, branch.on(Sample.today())));
    Inside.recorded(
        () ->
            register.file(
                branch.all(),
                provider,
                DateRange.inclusive(day().minusDays(30), day().minusDays(1)),
                branch.on(Sample.today())));
    assertThat(warnings(branch.all(), claim))
        .singleElement()
        .isInstanceOfSatisfying(
            ClaimWarning.FilingEnded.class,
            one -> assertThat(one.last()).isEqualTo(day().minusDays(1)));
    assertThat(listed(branch.all(), claim)).as("the list says so too").isTrue();
    Inside.recorded(
        () ->
            register.file(
                branch.all(),
                provider,
                DateRange.inclusive(day(), day()),
                branch.on(Sample.today())));
    assertThat(warnings(branch.all(), claim)).isEmpty();
    assertThat(listed(branch.all(), claim)).isFalse();
    fact(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr));

    long free = she.sent(by(training("自由的名称"), ClaimForm.FILED_TRAINING, typed("某机构")));
    assertThat(warnings(branch.all(), free))
        .extracting(Reason::code)
        .containsExactly("claim.provider-not-in-register");
    fact(decide(branch.all(), free, wish(Decision.APPROVE, "已电话核实备案"), hr));
    ClaimProvider foreign =
        new ClaimProvider(OptionalLong.of(registerOf(branch, branch.otherCounty())), "");
    assertThatThrownBy(
            () ->
                begin(
                    she.person(),
                    she.account().id(),
                    by(training("别县的名录"), ClaimForm.FILED_TRAINING, foreign)))
        .isInstanceOf(UnknownSubject.class);
  }

  private static ClaimProvider typed(String name) {
    return new ClaimProvider(OptionalLong.empty(), name);
  }

  private static long registerOf(Branch branch, OrganisationView place) throws Exception {
    return Inside.recorded(
        () ->
            Inside.the(ProviderRegister.class)
                .add(
                    branch.all(),
                    place.id(),
                    "乙县培训中心",
                    ProviderKind.FILED_INSTITUTION,
                    branch.on(Sample.today())));
  }

  /** Whether the inbox marks a claim. */
  private static boolean listed(Scope scope, long claim) {
    return Inside.the(Claims.class)
        .inScope(scope, ClaimQuery.of(Optional.empty(), Optional.of(ClaimState.SUBMITTED)), ALL)
        .items()
        .stream()
        .filter(line -> line.id() == claim)
        .findFirst()
        .orElseThrow()
        .warned();
  }

  @Test
  default void l5WhoAnswersForHerDecidesAndNobodyElse() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long claim = she.sent(training("老年社会工作"));
    long hr = reviewer(branch.county());

    assertThatThrownBy(
            () -> decide(branch.over(branch.otherCounty()), claim, wish(Decision.APPROVE, ""), hr))
        .isInstanceOf(UnknownSubject.class);
    assertThat(against(decide(branch.all(), claim, wish(Decision.APPROVE, ""), she.account().id())))
        .containsExactly(new LedgerRefusal.OwnHours());
    assertThat(
            against(decide(branch.all(), claim, wish(Decision.REJECT, "自己"), she.account().id())))
        .containsExactly(new LedgerRefusal.OwnHours());
    for (Decision one : List.of(Decision.RETURN, Decision.REJECT)) {
      assertThat(against(decide(branch.all(), claim, wish(one, " "), hr)))
          .containsExactly(new DecisionRefusal.NoReason());
    }
    assertThat(against(decide(branch.all(), claim, part(119, ""), hr)))
        .containsExactly(new DecisionRefusal.NoReason());
    assertThat(against(decide(branch.all(), claim, part(121, "多了"), hr)))
        .containsExactly(new DecisionRefusal.MoreThanClaimed(120));
    assertThat(against(decide(branch.all(), claim, part(0, "没有"), hr)))
        .containsExactly(new DecisionRefusal.MoreThanClaimed(120));
    assertThat(she.entries()).as("nothing half-posted").isEmpty();
    fact(decide(branch.over(branch.county()), claim, part(90, "午休不计"), hr));
    assertThat(she.entries()).singleElement().extracting(EntryView::minutes).isEqualTo(90);
    assertThat(she.claim(claim).line().granted()).isEqualTo(OptionalInt.of(90));
  }

  @Test
  default void l6DecidingTwiceIsDecidingOnceAndTheSecondIsTold() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long claim = she.sent(training("青少年社会工作"));
    long one = reviewer(branch.county());
    long other = reviewer(branch.county());

    fact(decide(branch.all(), claim, wish(Decision.APPROVE, ""), one));
    assertThat(decide(branch.all(), claim, wish(Decision.APPROVE, ""), one))
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(against(decide(branch.all(), claim, wish(Decision.REJECT, "重复"), other)))
        .containsExactly(new DecisionRefusal.NotWaiting(ClaimState.APPROVED));
    assertThat(against(decide(branch.all(), claim, part(60, "少些"), one)))
        .containsExactly(new DecisionRefusal.NotWaiting(ClaimState.APPROVED));
    assertThat(she.entries()).hasSize(1);
  }

  @Test
  default void l6OfTwoAtOnceOneDecides() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long claim = she.sent(training("矫正社会工作"));
    List<Long> reviewers =
        List.of(
            reviewer(branch.county()),
            reviewer(branch.county()),
            reviewer(branch.county()),
            reviewer(branch.county()));

    List<Outcome<Long>> outcomes =
        Inside.atOnce(
            4,
            i ->
                Inside.the(DecidingClaims.class)
                    .decide(
                        branch.all(),
                        claim,
                        i % 2 == 0 ? wish(Decision.APPROVE, "") : wish(Decision.REJECT, "材料不清"),
                        reviewers.get(i),
                        Sample.now()));
    assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .hasSize(3)
        .allSatisfy(
            refused ->
                assertThat(against(refused).get(0)).isInstanceOf(DecisionRefusal.NotWaiting.class));
    boolean approved = she.claim(claim).line().state() == ClaimState.APPROVED;
    assertThat(she.entries()).hasSize(approved ? 1 : 0);
    assertThat(she.claim(claim).steps()).hasSize(2);
  }

  @Test
  default void l6ADecisionNamesTheSendingThatItSaw() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long claim = she.sent(training("医务社会工作"));
    long hr = reviewer(branch.county());
    fact(decide(branch.all(), claim, wish(Decision.RETURN, "请写明主讲人"), hr));
    assertThat(she.claim(claim).lastDecision().orElseThrow().reason()).isEqualTo("请写明主讲人");
    fact(send(she.person(), she.account().id(), claim));

    assertThat(
            against(
                Inside.whole(
                    () ->
                        Inside.the(DecidingClaims.class)
                            .decide(
                                branch.all(), claim, DecisionWish.asClaimed(1), hr, Sample.now()))))
        .containsExactly(new DecisionRefusal.SentAgain());
    fact(decide(branch.all(), claim, DecisionWish.asClaimed(2), hr));
  }

  @Test
  default void l7TheLastDayDecidesThePeriodAndAReversalShows() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    LocalDate newYear = Sample.thisYear().from();
    ClaimContent base = training("跨年培训");
    long claim =
        she.sent(of(base, base.form(), 300, ClaimTime.days(newYear.minusDays(1), newYear)));
    fact(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr));
    EntryView entry = she.entries().get(0);
    assertThat(entry.occurredOn()).isEqualTo(newYear);
    assertThat(entry.source().kind()).isEqualTo(SourceKind.CLAIM);
    assertThat(entry.source().id()).isEqualTo(Ids.text(claim));
    assertThat(she.claim(claim).line().reversed()).isFalse();

    Inside.recorded(
        () ->
            Inside.the(PostingHours.class)
                .reverse(entry.id(), "证书有误", OptionalLong.of(hr), Sample.now()));
    assertThat(she.claim(claim).line().reversed()).isTrue();
    assertThat(she.claim(claim).line().state()).isEqualTo(ClaimState.APPROVED);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void l7AnEntryThatIsPutRightIsShownAsItStands() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    long claim = she.sent(training("记错分钟的培训"));
    fact(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr));
    long entry = she.claim(claim).line().entryId().getAsLong();
    Inside.recorded(
        () ->
            Inside.the(org.lingyan.hours.ledger.ReplacingHours.class)
                .replace(
                    entry,
                    new org.lingyan.hours.ledger.Adjustment(day(), 75, "COMMON", "记错分钟的培训"),
                    "与证书核对",
                    hr,
                    Sample.now()));

    assertThat(she.claim(claim).line().reversed()).isFalse();
    assertThat(she.claim(claim).line().granted()).isEqualTo(OptionalInt.of(75));
    assertThat(she.claim(claim).line().grantedCategory()).isEqualTo("COMMON");
  }

  @Test
  default void l6AClosedYearTakesNoHourAndLetsAClaimBeGivenBack() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    LocalDate last = Sample.lastYear().last();
    ClaimContent base = training("去年的培训");
    long claim = she.sent(of(base, base.form(), 60, ClaimTime.days(last, last)));
    TestedAccount closer = TestedAccount.holding(Role.CLOSE_YEAR, branch.county());
    Scope closing =
        Scope.over(
            closer.id(), OptionalLong.empty(), List.of(branch.county().path()), Sample.today());
    Inside.recorded(
        () ->
            Inside.the(org.lingyan.hours.correction.ClosingYears.class)
                .close(closing, branch.county().id(), last.getYear(), "年终", Sample.now()));

    assertThat(against(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr)))
        .containsExactly(new LedgerRefusal.YearClosed(last.getYear()));
    assertThat(she.claim(claim).line().state()).isEqualTo(ClaimState.SUBMITTED);
    fact(decide(branch.all(), claim, wish(Decision.RETURN, "上年度已结账"), hr));
  }

  @Test
  default void l8WhatMayBeTheSameTwiceIsShown() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    LocalDateTime nine = day().atTime(9, 0);
    ClaimContent base = training("叙事治疗（初阶）");
    long first = she.sent(of(base, base.form(), 120, ClaimTime.between(nine, nine.plusHours(2))));
    assertThat(warnings(branch.all(), first)).isEmpty();

    long spelt = she.sent(training("叙事治疗(初阶) "));
    assertThat(warnings(branch.all(), spelt))
        .extracting(Reason::code)
        .containsExactly("claim.same-claim");
    ClaimContent elsewhere = training("线上讲座");
    long overlapping =
        she.sent(
            of(
                elsewhere,
                base.form(),
                60,
                ClaimTime.between(nine.plusMinutes(90), nine.plusMinutes(150))));
    assertThat(warnings(branch.all(), overlapping))
        .extracting(Reason::code)
        .containsExactly("claim.overlap");
    long touching =
        she.sent(
            of(
                training("接着的讲座"),
                base.form(),
                30,
                ClaimTime.between(nine.plusMinutes(150), nine.plusMinutes(180))));
    assertThat(warnings(branch.all(), touching)).as("it begins when the other ends").isEmpty();

    Inside.recorded(
        () ->
            Inside.the(PostingHours.class)
                .post(she.person(), Sample.draft(day(), 60), OptionalLong.empty(), Sample.now()));
    long posted = she.sent(training("小组 工作坊"));
    assertThat(warnings(branch.all(), posted))
        .extracting(Reason::code)
        .containsExactly("claim.same-entry");
    ClaimQuery duplicates =
        new ClaimQuery(
            Optional.of(branch.station()),
            Optional.of(ClaimState.SUBMITTED),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            "");
    assertThat(Inside.the(Claims.class).inScope(branch.all(), duplicates, ALL).items())
        .extracting(line -> line.id())
        .containsExactlyInAnyOrder(first, spelt, overlapping, posted);
  }

  @Test
  default void l8ADayHoldsTwentyFourHours() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    Inside.recorded(
        () ->
            Inside.the(PostingHours.class)
                .post(she.person(), Sample.draft(day(), 1321), OptionalLong.empty(), Sample.now()));
    long claim = she.sent(training("通宵演练"));

    assertThat(warnings(branch.all(), claim))
        .containsExactly(new ClaimWarning.FullDay(day(), 1321));
    assertThat(against(decide(branch.all(), claim, wish(Decision.APPROVE, ""), hr)))
        .containsExactly(new DecisionRefusal.DayFull(day(), 1321));
    assertThat(she.claim(claim).line().state()).isEqualTo(ClaimState.SUBMITTED);
    fact(decide(branch.all(), claim, part(119, "当天最多"), hr));
  }

  @Test
  default void l9ManyAtOnceAreOnlyThoseWithoutADoubt() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long hr = reviewer(branch.county());
    long clear = she.sent(training("清楚的一份"));
    long doubted = she.sent(by(training("有疑问的一份"), ClaimForm.FILED_TRAINING, typed("某机构")));
    DecidingClaims deciding = Inside.the(DecidingClaims.class);

    assertThat(
            against(
                Inside.whole(
                    () ->
                        deciding.approveUnlessDoubted(
                            branch.all(), doubted, 1, hr, "form", Sample.now()))))
        .extracting(Reason::code)
        .containsExactly("claim.provider-not-in-register");
    fact(
        Inside.whole(
            () -> deciding.approveUnlessDoubted(branch.all(), clear, 1, hr, "form", Sample.now())));
    assertThat(
            Rows.list(
                Inside.the(EntityManager.class),
                "SELECT detail FROM action_log WHERE action = 'claim.approve' AND subject = ?1",
                row -> row.text(0),
                "claim:" + clear))
        .containsExactly("form");
    assertThat(she.claim(doubted).line().state()).isEqualTo(ClaimState.SUBMITTED);
  }

  @Test
  default void l11EvidenceIsReadByWhoCouldDecideAndLetGoWhenTakenOut() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long file = OwnDataTests.evidence(she.account().id());
    ClaimContent content =
        training("艺术治疗").with(List.of(ClaimFile.of(file, EvidenceKind.CERTIFICATE, 0)));
    long claim = she.draft(content);
    TestedAccount training = TestedAccount.holding(Role.TRAINING, branch.county());
    TestedAccount hr = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount elsewhere = TestedAccount.holding(Role.HR, branch.otherCounty());
    TestedAccount auditor = TestedAccount.holding(Role.AUDITOR, branch.county());
    ReadingFiles reading = Inside.the(ReadingFiles.class);
    assertThatThrownBy(() -> reading.find(file, hr.caller().fileReader(Sample.now())))
        .as("a draft is hers alone")
        .isInstanceOf(UnknownSubject.class);

    fact(send(she.person(), she.account().id(), claim));
    for (TestedAccount one : List.of(training, hr, she.account())) {
      assertThat(reading.find(file, one.caller().fileReader(Sample.now())).id()).isEqualTo(file);
    }
    for (TestedAccount one : List.of(elsewhere, auditor)) {
      assertThatThrownBy(() -> reading.find(file, one.caller().fileReader(Sample.now())))
          .isInstanceOf(UnknownSubject.class);
    }
    assertThat(kept(file)).isEqualTo(DateRange.FOREVER);
    assertThat(
            against(
                begin(
                    she.person(),
                    she.account().id(),
                    training("另一份")
                        .with(List.of(ClaimFile.of(file, EvidenceKind.CERTIFICATE, 0))))))
        .containsExactly(new ClaimRefusal.FileInUse());
    fact(decide(branch.all(), claim, wish(Decision.RETURN, "请换一张清楚的"), hr.id()));
    fact(
        Inside.whole(
            () ->
                Inside.the(WritingClaims.class)
                    .write(she.person(), claim, content.with(List.of()), Sample.now())));
    assertThat(kept(file)).isEqualTo(Sample.today());
    long foreign = OwnDataTests.evidence(hr.id());
    assertThatThrownBy(
            () ->
                begin(
                    she.person(),
                    she.account().id(),
                    training("别人的文件").with(List.of(ClaimFile.of(foreign, EvidenceKind.PHOTO, 0)))))
        .isInstanceOf(UnknownSubject.class);
  }

  private static LocalDate kept(long file) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT keep_until FROM stored_file WHERE id = ?1",
            row -> row.day(0),
            file)
        .orElseThrow();
  }

  @Test
  default void l12WhoReviewsIsToldOnceADayAndSheOfEachDecision() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    long clerk = Sample.person(branch.county());
    TestedAccount office = TestedAccount.of(Optional.of(clerk));
    Inside.whole(
        () -> {
          Inside.the(org.lingyan.people.account.OpeningAccounts.class)
              .grant(
                  office.id(),
                  Role.TRAINING,
                  branch.county().id(),
                  new DateRange(Sample.today(), DateRange.FOREVER));
          return null;
        });
    long one = she.sent(training("甲"));
    she.sent(training("乙"));
    assertThat(told(clerk, "claim.waiting")).isEqualTo(1);

    fact(decide(branch.all(), one, wish(Decision.RETURN, "请补充"), office.id()));
    fact(send(she.person(), she.account().id(), one));
    fact(decide(branch.all(), one, wish(Decision.APPROVE, ""), office.id()));
    assertThat(told(she.person(), "claim.decided")).isEqualTo(2);
  }

  private static long told(long person, String rule) {
    return Inside.number(
        "SELECT COUNT(*) FROM notice WHERE addressee_id = ?1 AND rule = ?2", person, rule);
  }

  @Test
  default void l13ARegisterIsKeptByItsUnitAndUsedByEverybodyBelow() throws Exception {
    Branch branch = Branch.grown();
    ProviderRegister register = Inside.the(ProviderRegister.class);
    Providers providers = Inside.the(Providers.class);
    Scope county = branch.over(branch.county());
    Scope station = branch.over(branch.station());
    Change now = branch.on(Sample.today());
    ProviderKind kind = ProviderKind.AGENCY;
    long id =
        Inside.recorded(() -> register.add(county, branch.county().id(), "春雨社工中心", kind, now));

    assertThat(
            Inside.<Outcome<Long>>whole(
                () -> register.add(county, branch.county().id(), "春雨 社工中心", kind, now)))
        .isEqualTo(new Outcome.AlreadyRecorded<>(id));
    assertThat(
            Inside.refused(
                () ->
                    register.add(county, branch.county().id(), "春雨社工中心", ProviderKind.OTHER, now)))
        .isEqualTo(new ProviderRefusal.SameName(kind));
    assertThatThrownBy(() -> register.add(station, branch.county().id(), "别的", kind, now))
        .isInstanceOf(UnknownSubject.class);
    assertThat(providers.inScope(station, "春雨", ALL).items())
        .extracting(one -> one.id())
        .containsExactly(id);
    assertThat(providers.inScope(branch.over(branch.otherStation()), "春雨", ALL).items()).isEmpty();
    String path = Inside.the(ClaimFacts.class).place(branch.person(), Sample.today()).orElseThrow();
    assertThat(providers.named(path, "春雨社工中心", Sample.today())).isPresent();
    assertThatThrownBy(() -> register.file(station, id, Sample.thisYear(), now))
        .as("used, not kept")
        .isInstanceOf(UnknownSubject.class);

    long filing = Inside.recorded(() -> register.file(county, id, Sample.thisYear(), now));
    assertThat(Inside.<Outcome<Long>>whole(() -> register.file(county, id, Sample.thisYear(), now)))
        .isEqualTo(new Outcome.AlreadyRecorded<>(filing));
    LocalDate last = Sample.thisYear().last();
    assertThat(
            Inside.refused(
                () -> register.file(county, id, new DateRange(last, DateRange.FOREVER), now)))
        .isEqualTo(new ProviderRefusal.FilingOverlaps(Sample.thisYear().from(), last));
    Inside.recorded(
        () -> register.file(county, id, new DateRange(last.plusDays(1), DateRange.FOREVER), now));
    Inside.recorded(() -> register.withdraw(county, filing, now));
    assertThat(Inside.<Outcome<Long>>whole(() -> register.withdraw(county, filing, now)))
        .isEqualTo(new Outcome.AlreadyRecorded<>(filing));
    assertThat(providers.find(county, id).filings())
        .extracting(one -> one.stands())
        .containsExactly(false, true);
  }

  @Test
  default void g3ErasingKeepsTheFactAndForgetsTheWords() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    String word = "秘密" + Ids.text(Ids.next());
    long claim = she.sent(training(word));
    fact(decide(branch.all(), claim, wish(Decision.RETURN, word), reviewer(branch.county())));
    Subject subject = new Subject(she.person(), List.of(she.person()), List.of(she.account().id()));

    Inside.whole(
        () -> {
          holders().forEach(held -> held.erase(subject));
          return null;
        });
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM claim c JOIN claim_step s ON s.claim_id = c.id"
                    + " WHERE c.id = ?1 AND c.title = '' AND c.provider_name = ''"
                    + " AND s.title = '' AND s.reason = ''",
                claim))
        .isEqualTo(2);
    assertThat(Inside.number("SELECT COUNT(*) FROM claim_file WHERE claim_id = ?1", claim))
        .isZero();
  }

  private static List<org.lingyan.personal.Held> holders() {
    return jakarta.enterprise.inject.spi.CDI.current().select(PersonalDataHolder.class).stream()
        .flatMap(holder -> holder.held().stream())
        .filter(held -> List.of("claims", "claim-steps", "providers").contains(held.name()))
        .collect(Collectors.toList());
  }

  @Test
  default void r3DraftsAndWhatWasNotApprovedAreForgottenInTime() throws Exception {
    Branch branch = Branch.grown();
    Trainee she = Trainee.of(branch.person());
    EntityManager em = Inside.the(EntityManager.class);
    java.time.Instant old = java.time.Instant.parse("2001-02-03T04:05:06Z");
    long draft = she.draft(proved(training("旧草稿"), EvidenceKind.PHOTO, she.account().id()));
    long rejected = she.sent(training("旧的一份"));
    fact(decide(branch.all(), rejected, wish(Decision.REJECT, "不符"), reviewer(branch.county())));
    long file = Inside.number("SELECT MIN(file_id) FROM claim_file WHERE claim_id = ?1", rejected);
    Inside.whole(
        () ->
            Rows.change(
                em,
                "UPDATE claim SET written_at = ?2, decided_at = IF(decided_at IS NULL, NULL, ?2)"
                    + " WHERE person_id = ?1",
                she.person(),
                old));
    for (String name : List.of("claim-drafts", "claim-evidence")) {
      Retained kind =
          Inside.the(RetentionBook.class).kinds().stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow();
      assertThat(kind.due(em, old)).isZero();
      assertThat(kind.due(em, old.plusSeconds(1))).isEqualTo(1);
      assertThat(Inside.<Integer>whole(() -> kind.sweep(em, old.plusSeconds(1), 100))).isEqualTo(1);
    }
    assertThat(Inside.number("SELECT COUNT(*) FROM claim WHERE id = ?1", draft)).isZero();
    assertThat(Inside.number("SELECT COUNT(*) FROM claim WHERE id = ?1", rejected)).isEqualTo(1);
    assertThat(kept(file)).isEqualTo(LocalDate.of(2000, 1, 1));
  }
}
