package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.RecordingCertificate;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.CorrectingRow;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeRefusal;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.PostingIntake;
import org.lingyan.people.intake.Progress;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.intake.UndoingIntake;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Registering;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;

/** L1 to L3 on the real tables: lists of certificates come in, and are taken back. */
interface CredentialIntakeTests {
  List<String> HEADINGS = List.of("备注", "管理号", "姓名", "身份证号", "单位", "级别", "发证日期", "登记日期", "有效期至");
  Page.Request ALL = new Page.Request(0, 500);

  /** Somebody at a place with a document of her own. */
  record Holder(long id, String name, String card, OrganisationView place) {
    List<String> row(String number, LocalDate issued, String registered, String until) {
      return List.of("", number, name, card, "", "助理", issued.toString(), registered, until);
    }

    List<String> byName(String number, LocalDate issued) {
      return List.of("", number, name, "", place.name(), "中级", issued.toString(), "", "");
    }
  }

  static Holder holder(OrganisationView place) throws Exception {
    String card = IntakeTests.card();
    String name = "持证" + CredentialTests.NUMBERS.incrementAndGet();
    long id =
        Inside.whole(
            () -> {
              Registering registering = Inside.the(Registering.class);
              long made =
                  registering.person(
                      new PersonFacts(
                          name,
                          List.of(),
                          Optional.empty(),
                          Optional.of(IdentityDocument.of(IdNumber.parse(card).orElseThrow())),
                          Optional.empty(),
                          Optional.empty()));
              registering.employment(
                  made,
                  place.id(),
                  WorkerCategory.AGENCY,
                  new DateRange(Sample.lastYear().from(), DateRange.FOREVER));
              Inside.the(EntityManager.class).flush();
              Sample.judge(Set.of(made));
              return made;
            });
    return new Holder(id, name, card, place);
  }

  static IntakeView brought(Scope scope, List<List<String>> rows) throws Exception {
    return IntakeTests.brought(scope, IntakeKind.CREDENTIALS, HEADINGS, rows);
  }

  static List<IntakeRow> rows(Scope scope, IntakeView intake) {
    return Inside.the(Intakes.class)
        .rowsInOrder(scope.accountId(), intake.id(), Optional.empty(), ALL)
        .items();
  }

  static Outcome<IntakeView> post(Scope scope, IntakeView intake) throws Exception {
    return Inside.whole(
        () ->
            Inside.the(PostingIntake.class)
                .post(scope, intake.id(), Sample.now(), Progress.UNHEARD));
  }

  static Outcome<IntakeView> undo(Scope scope, IntakeView intake) throws Exception {
    return Inside.the(UndoingIntake.class).undo(scope, intake.id(), Sample.now(), Progress.UNHEARD);
  }

  static List<CertificateView> of(Holder holder) {
    return Inside.the(Certificates.class).all(holder.id()).stream()
        .filter(CertificateView::stands)
        .toList();
  }

  private static String unique() {
    return "L" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "1";
  }

  @Test
  default void l1PeopleAreKnownByDocumentOrByNameAndUnit() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    Holder one = holder(branch.station());
    Holder two = holder(branch.sister());
    Holder outside = holder(branch.otherStation());
    LocalDate issued = Sample.today().minusMonths(10);
    String first = unique();

    IntakeView intake =
        brought(
            scope,
            List.of(
                one.row(first, issued, issued.plusMonths(1).toString(), ""),
                two.byName(unique(), issued),
                outside.row(unique(), issued, "", ""),
                List.of("", unique(), "没有这人", "", branch.station().name(), "初级", "2020-01-01"),
                List.of("", unique(), "别的名字", one.card(), "", "初级", "2020-01-01"),
                List.of("", unique(), one.name(), "", "", "初级", "2020-01-01")));

    List<IntakeRow> rows = rows(scope, intake);
    assertThat(rows)
        .extracting(row -> row.verdict().orElseThrow())
        .containsExactly(
            RowVerdict.NEW,
            RowVerdict.NEW,
            RowVerdict.ERROR,
            RowVerdict.ERROR,
            RowVerdict.ERROR,
            RowVerdict.ERROR);
    assertThat(rows.subList(2, 6))
        .extracting(row -> row.troubles().get(0).code())
        .containsExactly(
            "credential.nobody",
            "credential.nobody",
            "credential.other-name",
            "credential.document-or-unit");
    assertThat(of(one)).as("the dry run changes nothing").isEmpty();
    assertThat(post(scope, intake)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  default void l2EveryErrorOfARowIsNamedByColumn() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    Holder one = holder(branch.station());
    LocalDate tomorrow = Sample.today().plusDays(1);

    IntakeView intake =
        brought(
            scope,
            List.of(
                List.of("", "?", one.name(), one.card(), "", "特级", "31/2/2020", "x"),
                one.row(unique(), tomorrow, "", ""),
                one.row(unique(), Sample.today().minusMonths(5), "2008-01-02", ""),
                one.row(
                    unique(),
                    Sample.today().minusMonths(5),
                    Sample.today().minusMonths(4).toString(),
                    "2020-01-01")));

    assertThat(rows(scope, intake))
        .extracting(
            row ->
                row.troubles().stream()
                    .map(trouble -> trouble.field().map(Enum::name).orElse(""))
                    .sorted()
                    .toList())
        .containsExactly(
            List.of("CERTIFICATE_LEVEL", "CERTIFICATE_NUMBER", "ISSUED_ON", "REGISTERED_ON"),
            List.of("ISSUED_ON"),
            List.of("REGISTERED_ON"),
            List.of("VALID_UNTIL"));
  }

  @Test
  default void l2WhatIsOnRecordIsNotAddedAgain() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    Holder one = holder(branch.station());
    Holder two = holder(branch.station());
    LocalDate issued = Sample.today().minusMonths(40);
    String number = unique();
    List<String> row = one.row(number, issued, issued.plusMonths(5).toString(), "");
    IntakeView first = brought(scope, List.of(row));
    assertThat(post(scope, first)).isInstanceOf(Outcome.Recorded.class);
    assertThat(post(scope, first)).isInstanceOf(Outcome.AlreadyRecorded.class);

    IntakeView again =
        brought(
            scope,
            List.of(
                row,
                one.row(number, issued, Sample.today().toString(), ""),
                two.row(number, issued, "", ""),
                one.row(number, issued.plusDays(1), "", "")));

    assertThat(rows(scope, again))
        .extracting(found -> found.verdict().orElseThrow())
        .containsExactly(
            RowVerdict.UNCHANGED, RowVerdict.CHANGED, RowVerdict.ERROR, RowVerdict.ERROR);
    assertThat(rows(scope, again).get(2).troubles())
        .extracting(Trouble::code)
        .contains("credential.number-taken");
    assertThat(rows(scope, again).get(3).troubles())
        .extracting(Trouble::code)
        .contains("credential.other-day");
    Outcome<IntakeView> nothing = post(scope, brought(scope, List.of(row)));
    assertThat(nothing).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<IntakeView>) nothing).reasons())
        .containsExactly(new IntakeRefusal.NothingNew());
    assertThat(of(one)).hasSize(1);
    assertThat(Inside.the(Registrations.class).standing(of(one).get(0).id())).hasSize(1);
  }

  @Test
  default void l2ARowIsCorrectedUntilItIsRight() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    Holder one = holder(branch.station());
    IntakeView intake =
        brought(scope, List.of(one.row("?", Sample.today().minusMonths(3), "", "")));

    Outcome<IntakeRow> corrected =
        Inside.whole(
            () ->
                Inside.the(CorrectingRow.class)
                    .correct(
                        scope,
                        intake.id(),
                        3,
                        Map.of(IntakeField.CERTIFICATE_NUMBER, unique()),
                        Sample.now()));

    assertThat(((Outcome.Recorded<IntakeRow>) corrected).fact().verdict()).contains(RowVerdict.NEW);
    assertThat(post(scope, intake)).isInstanceOf(Outcome.Recorded.class);
    assertThat(of(one)).hasSize(1);
  }

  @Test
  default void l3AnImportIsTakenBackWhole() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    Holder one = holder(branch.station());
    Holder two = holder(branch.sister());
    LocalDate issued = Sample.today().minusMonths(45);
    String number = unique();
    List<List<String>> list =
        List.of(
            one.row(number, issued, issued.plusMonths(2).toString(), ""),
            one.row(number, issued, issued.plusMonths(37).toString(), ""),
            two.byName(unique(), issued));
    IntakeView intake = brought(scope, list);
    assertThat(rows(scope, intake))
        .extracting(row -> row.verdict().orElseThrow())
        .containsExactly(RowVerdict.NEW, RowVerdict.CHANGED, RowVerdict.NEW);
    assertThat(post(scope, intake)).isInstanceOf(Outcome.Recorded.class);
    assertThat(Inside.the(Registrations.class).standing(of(one).get(0).id())).hasSize(2);

    assertThat(Inside.whole(() -> undo(scope, intake))).isInstanceOf(Outcome.Recorded.class);
    assertThat(Inside.whole(() -> undo(scope, intake))).isInstanceOf(Outcome.AlreadyRecorded.class);

    assertThat(of(one)).isEmpty();
    assertThat(of(two)).isEmpty();
    IntakeView again = brought(scope, list);
    assertThat(again.counts().wrong()).as("it can come in anew").isZero();
    assertThat(post(scope, again)).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void l3WhatWasVerifiedSinceStandsAgainstIt() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialTests.Official hr = CredentialTests.official(branch.county(), Role.HR);
    Holder one = holder(branch.station());
    IntakeView intake =
        brought(scope, List.of(one.row(unique(), Sample.today().minusMonths(3), "", "")));
    assertThat(post(scope, intake)).isInstanceOf(Outcome.Recorded.class);
    Inside.recorded(
        () ->
            Inside.the(RecordingCertificate.class)
                .verify(hr.scope(), of(one).get(0).id(), hr.change("")));

    assertThat(Inside.refused(() -> undo(scope, intake)))
        .isEqualTo(new IntakeRefusal.BuiltOn(one.name(), branch.station().name()));
    assertThat(of(one)).hasSize(1);
  }

  @Test
  default void l3NobodyElseSeesTheList() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    Holder one = holder(branch.station());
    IntakeView intake =
        brought(scope, List.of(one.row(unique(), Sample.today().minusMonths(3), "", "")));
    Scope other =
        Scope.over(2, OptionalLong.empty(), List.of(branch.county().path()), Sample.today());

    assertThatThrownBy(() -> post(other, intake))
        .isInstanceOf(org.lingyan.shared.UnknownSubject.class);
  }
}
