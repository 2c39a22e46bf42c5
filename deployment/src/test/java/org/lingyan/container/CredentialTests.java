package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.certificate.BringingCertificate;
import org.lingyan.credential.certificate.BroughtState;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.Claims;
import org.lingyan.credential.certificate.DecidingClaim;
import org.lingyan.credential.certificate.HeldLevels;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.credential.certificate.RecordingCertificate;
import org.lingyan.credential.overview.CredentialChoice;
import org.lingyan.credential.overview.CredentialFilter;
import org.lingyan.credential.overview.CredentialLine;
import org.lingyan.credential.overview.CredentialList;
import org.lingyan.credential.overview.RegistrationReminders;
import org.lingyan.credential.registration.FormState;
import org.lingyan.credential.registration.FormView;
import org.lingyan.credential.registration.KeepingForms;
import org.lingyan.credential.registration.RecordingRegistration;
import org.lingyan.credential.registration.RegistrationForms;
import org.lingyan.credential.registration.RegistrationState;
import org.lingyan.credential.registration.RegistrationView;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.FileRefusal;
import org.lingyan.files.NewFile;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** C1 to C9, R1 to R7, O1 and O2 on the real tables. */
interface CredentialTests {
  AtomicInteger NUMBERS = new AtomicInteger();
  Page.Request TOP = new Page.Request(0, 500);

  /** A number that nobody has had yet. */
  static CertificateNumber number() {
    return CertificateNumber.parse("CT" + (100_000 + NUMBERS.incrementAndGet())).orElseThrow();
  }

  /** An account with a role at a place, and the person behind it. */
  record Official(long account, long person, Scope scope) {
    Change change(String reason) {
      return on(scope.day(), reason);
    }

    Change on(LocalDate day, String reason) {
      return new Change(day, reason, OptionalLong.of(account), Sample.now());
    }
  }

  static Official official(OrganisationView place, Role role) throws Exception {
    long person = Sample.person(place);
    long account =
        Inside.whole(
            () -> {
              OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
              long made =
                  accounts.account(
                      "credential-" + UUID.randomUUID(),
                      Optional.of(person),
                      "a right password",
                      Sample.now());
              accounts.grant(made, role, place.id(), Sample.today());
              return made;
            });
    return new Official(
        account,
        person,
        Scope.over(
            account,
            OptionalLong.of(person),
            role == Role.HR ? List.of(place.path()) : List.of(),
            Sample.today()));
  }

  static NewCertificate wish(CertificateLevel level, CertificateNumber number, LocalDate day) {
    return new NewCertificate(level, number, day, Optional.empty());
  }

  static Outcome<Long> entered(Official hr, long person, NewCertificate wish) {
    return Inside.the(RecordingCertificate.class)
        .record(hr.scope(), person, wish, OptionalLong.empty(), hr.change(""));
  }

  /** An assistant's certificate of a person, issued so many months ago. */
  static long certificate(Official hr, long person, int monthsAgo) throws Exception {
    return Inside.recorded(
        () ->
            entered(
                hr,
                person,
                wish(CertificateLevel.ASSISTANT, number(), Sample.today().minusMonths(monthsAgo))));
  }

  static Outcome<Long> registered(Official hr, long certificate, LocalDate day) {
    return Inside.the(RecordingRegistration.class)
        .record(hr.scope(), certificate, day, Optional.empty(), hr.change(""));
  }

  static CertificateView view(long certificate) {
    return Inside.the(Certificates.class).find(certificate);
  }

  static Outcome<StoredFile> stored(Official who, String name, byte[] bytes) {
    return Inside.the(StoringFiles.class)
        .store(
            new ByteArrayInputStream(bytes),
            new NewFile(
                name,
                FilePurpose.EVIDENCE,
                who.account(),
                OptionalLong.of(who.person()),
                Optional.empty()),
            Sample.now());
  }

  static OptionalLong scan(Official who) {
    byte[] pdf =
        ("%PDF-1.4\n%" + UUID.randomUUID() + "\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
            .getBytes(StandardCharsets.UTF_8);
    return OptionalLong.of(((Outcome.Recorded<StoredFile>) stored(who, "证书.pdf", pdf)).fact().id());
  }

  static List<NoticeView> told(long person, String rule) {
    return Inside.the(Notices.class).of(person, TOP, Sample.now().plusMillis(1)).items().stream()
        .filter(notice -> notice.rule().equals(rule))
        .toList();
  }

  @Test
  default void c1TwoThatStandNeverHaveOneNumber() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    CertificateNumber number = number();
    NewCertificate wish = wish(CertificateLevel.ASSISTANT, number, Sample.today().minusYears(1));
    long id = Inside.recorded(() -> entered(hr, branch.person(), wish));

    assertThat(Inside.whole(() -> entered(hr, branch.person(), wish)))
        .as("C4: twice is once")
        .isEqualTo(new Outcome.AlreadyRecorded<>(id));
    assertThat(Inside.refused(() -> entered(hr, branch.colleague(), wish)))
        .isEqualTo(new CredentialRefusal.NumberTaken());
    assertThat(view(id).number()).contains(number);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM national_certificate WHERE id = ?1"
                    + " AND INSTR(number, ?2) = 0 AND LENGTH(number_lookup) = 32",
                id,
                number.text()))
        .as("sealed")
        .isEqualTo(1);
  }

  @Test
  default void c2NoneIsOfTheFuture() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    LocalDate tomorrow = Sample.today().plusDays(1);

    assertThat(
            Inside.refused(
                () ->
                    entered(
                        hr, branch.person(), wish(CertificateLevel.SENIOR, number(), tomorrow))))
        .isEqualTo(new CredentialRefusal.NoSuchDay("issuedOn", tomorrow));
  }

  @Test
  default void c3FourEyesVerifyAndNobodyHerOwn() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    Official second = official(branch.county(), Role.HR);
    RecordingCertificate recording = Inside.the(RecordingCertificate.class);
    long id = certificate(hr, branch.person(), 12);

    assertThat(Inside.refused(() -> recording.verify(hr.scope(), id, hr.change(""))))
        .isEqualTo(new CredentialRefusal.OwnHand());
    assertThat(Inside.whole(() -> recording.verify(second.scope(), id, second.change(""))))
        .isEqualTo(new Outcome.Recorded<>(id));
    assertThat(Inside.whole(() -> recording.verify(second.scope(), id, second.change(""))))
        .isEqualTo(new Outcome.AlreadyRecorded<>(id));
    assertThat(view(id).verified().orElseThrow().accountId().getAsLong())
        .isEqualTo(second.account());
    assertThat(view(id).verified().orElseThrow().name()).isEqualTo("测试者");

    long hers = certificate(hr, second.person(), 12);
    assertThat(Inside.refused(() -> recording.verify(second.scope(), hers, second.change(""))))
        .isEqualTo(new CredentialRefusal.OwnRecord());
    assertThat(
            Inside.refused(
                () ->
                    entered(
                        second,
                        second.person(),
                        wish(CertificateLevel.SENIOR, number(), Sample.today()))))
        .isEqualTo(new CredentialRefusal.OwnRecord());
  }

  @Test
  default void c3OutsideOfHerScopeThereIsNone() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    Official other = official(branch.otherCounty(), Role.HR);
    long id = certificate(hr, branch.person(), 12);

    assertThatThrownBy(() -> Inside.the(Certificates.class).of(other.scope(), branch.person()))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(
            () ->
                Inside.the(RecordingCertificate.class).verify(other.scope(), id, other.change("")))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> registered(other, id, Sample.today()))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void c5WhatWasWrongIsWithdrawnAndItsNumberIsFree() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    RecordingCertificate recording = Inside.the(RecordingCertificate.class);
    CertificateNumber number = number();
    NewCertificate wish =
        wish(CertificateLevel.INTERMEDIATE, number, Sample.today().minusMonths(6));
    long id = Inside.recorded(() -> entered(hr, branch.person(), wish));
    long registration = Inside.recorded(() -> registered(hr, id, Sample.today().minusMonths(3)));

    assertThat(Inside.refused(() -> recording.withdraw(hr.scope(), id, hr.change("输错"))))
        .isEqualTo(new CredentialRefusal.Registered());
    Inside.recorded(
        () ->
            Inside.the(RecordingRegistration.class)
                .withdraw(hr.scope(), registration, hr.change("输错")));
    assertThat(Inside.refused(() -> recording.withdraw(hr.scope(), id, hr.change(" "))))
        .isEqualTo(new CredentialRefusal.NoReason());
    Inside.recorded(() -> recording.withdraw(hr.scope(), id, hr.change("输错")));

    assertThat(view(id).stands()).isFalse();
    assertThat(view(id).withdrawn().orElseThrow().reason()).isEqualTo("输错");
    assertThat(Inside.whole(() -> entered(hr, branch.colleague(), wish)))
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void c6WhatSheBringsCountsWhenItIsVerified() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    Official she = official(branch.station(), Role.TRAINEE);
    BringingCertificate bringing = Inside.the(BringingCertificate.class);
    NewCertificate wish =
        wish(CertificateLevel.INTERMEDIATE, number(), Sample.today().minusMonths(2));

    assertThat(
            Inside.refused(
                () ->
                    bringing.bring(
                        she.person(), she.account(), wish, OptionalLong.empty(), Sample.now())))
        .isEqualTo(new CredentialRefusal.NoEvidence());
    OptionalLong scan = scan(she);
    long claim =
        Inside.recorded(
            () -> bringing.bring(she.person(), she.account(), wish, scan, Sample.now()));
    assertThat(Inside.the(Certificates.class).all(she.person())).isEmpty();
    assertThat(told(hr.person(), "certificate.claimed")).hasSize(1);
    assertThat(
            Inside.whole(
                () -> bringing.bring(she.person(), she.account(), wish, scan, Sample.now())))
        .isEqualTo(new Outcome.AlreadyRecorded<>(claim));
    assertThat(
            Inside.refused(
                () -> bringing.bring(she.person(), she.account(), wish, scan(she), Sample.now())))
        .isEqualTo(new CredentialRefusal.ClaimOpen());

    long made =
        Inside.recorded(
            () -> Inside.the(DecidingClaim.class).accept(hr.scope(), claim, hr.change("")));
    assertThat(view(made).verified()).isPresent();
    assertThat(view(made).evidence()).isEqualTo(scan);
    assertThat(Inside.the(HeldLevels.class).of(she.person(), Sample.today()))
        .contains(CertificateLevel.INTERMEDIATE);
    assertThat(told(she.person(), "certificate.decided")).hasSize(1);
    assertThat(
            Inside.refused(
                () -> Inside.the(DecidingClaim.class).accept(hr.scope(), claim, hr.change(""))))
        .isEqualTo(new CredentialRefusal.ClaimDecided());
  }

  @Test
  default void c6ItIsReturnedWithAReason() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    Official she = official(branch.station(), Role.TRAINEE);
    long claim =
        Inside.recorded(
            () ->
                Inside.the(BringingCertificate.class)
                    .bring(
                        she.person(),
                        she.account(),
                        wish(CertificateLevel.ASSISTANT, number(), Sample.today()),
                        scan(she),
                        Sample.now()));
    DecidingClaim deciding = Inside.the(DecidingClaim.class);

    assertThat(Inside.the(Claims.class).open(hr.scope(), TOP).items())
        .extracting("id")
        .containsExactly(claim);
    assertThat(Inside.refused(() -> deciding.giveBack(hr.scope(), claim, hr.change(""))))
        .isEqualTo(new CredentialRefusal.NoReason());
    Inside.recorded(() -> deciding.giveBack(hr.scope(), claim, hr.change("扫描件不清楚")));
    assertThat(Inside.the(Claims.class).of(she.person()))
        .extracting("state", "answer")
        .containsExactly(org.assertj.core.groups.Tuple.tuple(BroughtState.RETURNED, "扫描件不清楚"));
    assertThat(Inside.the(Certificates.class).all(she.person())).isEmpty();
  }

  @Test
  default void c6EvidenceForOneOnRecordVerifiesThatOne() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    Official she = official(branch.station(), Role.TRAINEE);
    NewCertificate wish = wish(CertificateLevel.ASSISTANT, number(), Sample.today().minusMonths(9));
    long known = Inside.recorded(() -> entered(hr, she.person(), wish));
    long claim =
        Inside.recorded(
            () ->
                Inside.the(BringingCertificate.class)
                    .bring(she.person(), she.account(), wish, scan(she), Sample.now()));

    assertThat(
            Inside.recorded(
                () -> Inside.the(DecidingClaim.class).accept(hr.scope(), claim, hr.change(""))))
        .isEqualTo(known);
    assertThat(view(known).verified()).isPresent();
    assertThat(view(known).evidence()).isPresent();
  }

  @Test
  default void c6AProgramUnderAnotherNameIsNoEvidence() throws Exception {
    Official she = official(Branch.grown().station(), Role.TRAINEE);
    byte[] program = new byte[512];
    program[0] = 0x7f;
    program[1] = 'E';
    program[2] = 'L';
    program[3] = 'F';
    program[4] = 2;
    program[5] = 1;
    program[6] = 1;
    program[16] = 2;

    Outcome<StoredFile> outcome = Inside.whole(() -> stored(she, "证书.pdf", program));

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<StoredFile>) outcome).reasons().get(0))
        .isInstanceOf(FileRefusal.class);
  }

  @Test
  default void c7TheLevelOfADayIsTheHighestIssuedByThen() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    LocalDate first = Sample.today().minusYears(3);
    LocalDate second = Sample.today().minusMonths(2);
    HeldLevels levels = Inside.the(HeldLevels.class);
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE person SET certificate_level = 'SENIOR' WHERE id = ?1",
                branch.person()));

    assertThat(levels.of(branch.person(), Sample.today()))
        .as("stated in the file")
        .contains(CertificateLevel.SENIOR);
    Inside.recorded(
        () -> entered(hr, branch.person(), wish(CertificateLevel.ASSISTANT, number(), first)));
    Inside.recorded(
        () -> entered(hr, branch.person(), wish(CertificateLevel.INTERMEDIATE, number(), second)));
    assertThat(levels.of(branch.person(), first.minusDays(1))).isEmpty();
    assertThat(levels.of(branch.person(), first)).contains(CertificateLevel.ASSISTANT);
    assertThat(levels.of(branch.person(), second.minusDays(1)))
        .contains(CertificateLevel.ASSISTANT);
    assertThat(levels.of(branch.person(), second)).contains(CertificateLevel.INTERMEDIATE);
  }

  @Test
  default void c8EvidenceIsReadByHerOwnOffice() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    Official other = official(branch.otherCounty(), Role.HR);
    Official she = official(branch.station(), Role.TRAINEE);
    long file = scan(she).getAsLong();
    Inside.recorded(
        () ->
            Inside.the(BringingCertificate.class)
                .bring(
                    she.person(),
                    she.account(),
                    wish(CertificateLevel.ASSISTANT, number(), Sample.today()),
                    OptionalLong.of(file),
                    Sample.now()));
    ReadingFiles reading = Inside.the(ReadingFiles.class);

    assertThat(reading.find(file, reader(hr, branch.county())).id()).isEqualTo(file);
    assertThatThrownBy(() -> reading.find(file, reader(other, branch.otherCounty())))
        .isInstanceOf(UnknownSubject.class);
  }

  private static FileReader reader(Official who, OrganisationView place) {
    return new FileReader(
        who.account(),
        OptionalLong.of(who.person()),
        Sample.now(),
        List.of(place.path()),
        List.of());
  }

  @Test
  default void c9FactsOfMergedRecordsAreHers() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    long id = certificate(hr, branch.colleague(), 12);
    Inside.recorded(() -> registered(hr, id, Sample.today().minusMonths(6)));
    Inside.recorded(
        () ->
            Inside.the(MergingPersons.class)
                .merge(
                    branch.all(),
                    branch.person(),
                    branch.colleague(),
                    MainEmployment.OF_STAYING,
                    branch.on(Sample.today())));

    assertThat(Inside.the(Certificates.class).of(hr.scope(), branch.person()))
        .extracting(CertificateView::id)
        .containsExactly(id);
    assertThat(Inside.the(Registrations.class).of(hr.scope(), branch.person())).hasSize(1);
    assertThat(Inside.the(HeldLevels.class).of(branch.person(), Sample.today()))
        .contains(CertificateLevel.ASSISTANT);
  }

  @Test
  default void r1ToR4RegistrationsFollowTheTerms() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    LocalDate today = Sample.today();
    long id = certificate(hr, branch.person(), 48);
    LocalDate first = today.minusMonths(35);

    assertThat(Inside.refused(() -> registered(hr, id, today.minusMonths(48).minusDays(1))))
        .isInstanceOf(CredentialRefusal.BeforeCertificate.class);
    assertThat(Inside.refused(() -> registered(hr, id, today.plusDays(1))))
        .isInstanceOf(CredentialRefusal.NoSuchDay.class);
    long made = Inside.recorded(() -> registered(hr, id, first));
    assertThat(Inside.whole(() -> registered(hr, id, first)))
        .isEqualTo(new Outcome.AlreadyRecorded<>(made));
    RegistrationView one = Inside.the(Registrations.class).find(hr.scope(), made);
    assertThat(one.days().from()).isEqualTo(first);
    assertThat(one.days().last()).isEqualTo(first.plusMonths(36));
    assertThat(Inside.refused(() -> registered(hr, id, today.minusMonths(40))))
        .isInstanceOf(CredentialRefusal.Overlaps.class);
    assertThat(Inside.refused(() -> registered(hr, id, today.minusMonths(12))))
        .isInstanceOf(CredentialRefusal.TooEarly.class);
    long renewed = Inside.recorded(() -> registered(hr, id, today));
    assertThat(Inside.the(Registrations.class).find(hr.scope(), renewed).days().from())
        .isEqualTo(one.days().until());
  }

  @Test
  default void r6AFormGoesStepByStepAndMakesTheRegistration() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    KeepingForms forms = Inside.the(KeepingForms.class);
    LocalDate today = Sample.today();
    long id = certificate(hr, branch.person(), 3);
    LocalDate begun = today.minusDays(20);
    long form = Inside.recorded(() -> forms.begin(hr.scope(), id, "甲县", hr.on(begun, "")));

    assertThat(Inside.refused(() -> forms.begin(hr.scope(), id, "甲县", hr.on(begun, ""))))
        .isEqualTo(new CredentialRefusal.FormOpen());
    assertThat(
            Inside.refused(
                () ->
                    forms.advance(hr.scope(), form, FormState.COMPLETED, hr.on(today, ""), today)))
        .isEqualTo(new CredentialRefusal.NotNext());
    step(forms, hr, form, FormState.SUBMITTED, today.minusDays(15));
    assertThat(opened(hr, form).dueOn()).isPresent();
    assertThat(
            Inside.refused(
                () ->
                    forms.advance(
                        hr.scope(),
                        form,
                        FormState.FIRST_PASSED,
                        hr.on(today.minusDays(16), ""),
                        today)))
        .isEqualTo(new CredentialRefusal.BeforeLastStep(today.minusDays(15)));
    step(forms, hr, form, FormState.FIRST_PASSED, today.minusDays(8));
    step(forms, hr, form, FormState.FINAL_PASSED, today.minusDays(4));
    assertThat(opened(hr, form).dueOn()).isEmpty();
    step(forms, hr, form, FormState.COMPLETED, today.minusDays(2));
    step(forms, hr, form, FormState.ISSUED, today);

    List<RegistrationView> made = Inside.the(Registrations.class).of(hr.scope(), branch.person());
    assertThat(made).hasSize(1);
    assertThat(made.get(0).registeredOn()).isEqualTo(today.minusDays(2));
    assertThat(opened(hr, form).steps()).hasSize(6);
  }

  private static void step(KeepingForms forms, Official hr, long form, FormState to, LocalDate day)
      throws Exception {
    Inside.recorded(() -> forms.advance(hr.scope(), form, to, hr.on(day, ""), Sample.today()));
  }

  private static FormView opened(Official hr, long form) {
    return Inside.the(RegistrationForms.class).find(hr.scope(), form);
  }

  @Test
  default void r5TheFirstIsAskedForWithinAYear() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    KeepingForms forms = Inside.the(KeepingForms.class);
    LocalDate today = Sample.today();
    long id = certificate(hr, branch.person(), 13);
    long form =
        Inside.recorded(() -> forms.begin(hr.scope(), id, "甲县", hr.on(today.minusMonths(2), "")));
    LocalDate until = today.minusMonths(13).plusMonths(12);

    assertThat(
            Inside.refused(
                () ->
                    forms.advance(
                        hr.scope(),
                        form,
                        FormState.SUBMITTED,
                        hr.on(until.plusDays(1), ""),
                        today)))
        .isInstanceOf(CredentialRefusal.FirstOver.class);
    step(forms, hr, form, FormState.SUBMITTED, until);
    assertThat(Inside.whole(() -> registered(hr, id, today)))
        .as("what the authority registered nevertheless is a fact")
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void r7AFormIsChangedBeforeItsFirstDecisionOnly() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    KeepingForms forms = Inside.the(KeepingForms.class);
    LocalDate today = Sample.today();
    long id = certificate(hr, branch.person(), 3);
    long form =
        Inside.recorded(() -> forms.begin(hr.scope(), id, "甲县", hr.on(today.minusDays(9), "")));

    step(forms, hr, form, FormState.SUBMITTED, today.minusDays(8));
    Inside.recorded(() -> forms.edit(hr.scope(), form, "乙县", hr.change("")));
    assertThat(opened(hr, form).last().office()).isEqualTo("乙县");
    assertThat(opened(hr, form).last().onDay()).isEqualTo(today.minusDays(8));
    assertThat(Inside.whole(() -> forms.edit(hr.scope(), form, "乙县", hr.change(""))))
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    step(forms, hr, form, FormState.FIRST_PASSED, today.minusDays(1));
    assertThat(Inside.refused(() -> forms.edit(hr.scope(), form, "丙县", hr.change(""))))
        .isEqualTo(new CredentialRefusal.Closed());
  }

  @Test
  default void o1EachIsListedOnceWithHerHighest() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    LocalDate today = Sample.today();
    certificate(hr, branch.person(), 40);
    long higher =
        Inside.recorded(
            () ->
                entered(
                    hr,
                    branch.person(),
                    wish(CertificateLevel.INTERMEDIATE, number(), today.minusMonths(41))));
    Inside.recorded(() -> registered(hr, higher, today.minusMonths(35)));
    long lapsed = certificate(hr, branch.colleague(), 41);
    Inside.recorded(() -> registered(hr, lapsed, today.minusMonths(40)));

    assertThat(listed(hr, CredentialChoice.ALL))
        .extracting(CredentialLine::certificateId)
        .containsExactly(lapsed, higher);
    assertThat(listed(hr, CredentialChoice.WINDOW))
        .extracting(CredentialLine::certificateId)
        .containsExactly(higher);
    assertThat(listed(hr, CredentialChoice.LAPSED))
        .extracting(line -> line.standing().state())
        .containsExactly(RegistrationState.LAPSED);
    assertThat(listed(hr, CredentialChoice.UNREGISTERED)).isEmpty();
    assertThat(listed(hr, CredentialChoice.UNVERIFIED)).hasSize(2);
    assertThat(listed(official(branch.otherCounty(), Role.HR), CredentialChoice.ALL)).isEmpty();
  }

  private static List<CredentialLine> listed(Official hr, CredentialChoice which) {
    return Inside.the(CredentialList.class)
        .page(hr.scope(), new CredentialFilter(which, Optional.empty(), Optional.empty()), TOP)
        .items();
  }

  @Test
  default void o2SheIsToldOnceForEachStep() throws Exception {
    Branch branch = Branch.grown();
    Official hr = official(branch.county(), Role.HR);
    LocalDate today = Sample.today();
    long id = certificate(hr, branch.person(), 36);
    long registration = Inside.recorded(() -> registered(hr, id, today.minusMonths(35)));
    LocalDate last = Inside.the(Registrations.class).find(hr.scope(), registration).days().last();
    LocalDate opens = last.minusMonths(3);

    assertThat(due(registration, opens.minusDays(1))).isEmpty();
    assertThat(due(registration, opens)).containsExactly(RegistrationState.WINDOW);
    assertThat(due(registration, last.minusDays(31))).containsExactly(RegistrationState.WINDOW);
    assertThat(due(registration, last.minusDays(30))).containsExactly(RegistrationState.EXPIRING);
    assertThat(due(registration, last)).containsExactly(RegistrationState.EXPIRING);
    assertThat(due(registration, last.plusDays(1))).containsExactly(RegistrationState.LAPSED);
    assertThat(due(registration, last.plusDays(40))).isEmpty();

    Instant at = Sample.now();
    assertThat(tell(registration, last, at)).isTrue();
    assertThat(tell(registration, last, at)).isFalse();
    assertThat(told(branch.person(), "registration.expiring")).hasSize(1);
    assertThat(tell(registration, last.plusDays(1), at)).isTrue();
    assertThat(told(branch.person(), "registration.lapsed")).hasSize(1);
  }

  private static List<RegistrationReminders.Due> dues(long registration, LocalDate day) {
    return Inside.the(RegistrationReminders.class).due(day).stream()
        .filter(one -> one.registrationId() == registration)
        .toList();
  }

  private static List<RegistrationState> due(long registration, LocalDate day) {
    return dues(registration, day).stream().map(RegistrationReminders.Due::state).toList();
  }

  private static boolean tell(long registration, LocalDate day, Instant at) {
    return Inside.the(RegistrationReminders.class).tell(dues(registration, day).get(0), at);
  }
}
