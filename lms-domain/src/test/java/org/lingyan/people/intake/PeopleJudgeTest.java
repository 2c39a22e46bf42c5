package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;

/** I2 to I5: rows of people are judged with everything that is wrong at once. */
class PeopleJudgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Scope SCOPE = Scope.over(1, OptionalLong.empty(), List.of("/1/"), TODAY);
  private static final Headings HEADINGS =
      Headings.of(
          IntakeKind.PEOPLE,
          List.of(
              "姓名", "证件类型", "证件号码", "出生日期", "手机", "单位", "人员类别", "入职日期", "生效日期", "直接上级", "证书等级",
              "曾用名"));
  private static final String CARD = IdNumber.complete("41019919900315102").text();
  private static final String OTHER = IdNumber.complete("41019919910315103").text();

  private final Map<IdentityDocument, Long> documents = new HashMap<>();
  private final Map<Long, PersonFacts> facts = new HashMap<>();
  private final Map<Long, LastPost> posts = new HashMap<>();
  private final Map<String, List<Long>> managers = new HashMap<>();
  private final Map<String, LocalDate> left = new HashMap<>();
  private final List<IntakeRow> rows = new ArrayList<>();
  private final LeadingLines leading = new LeadingLines();

  private static Places places() {
    Places places = new Places();
    places.add(place(1, "鹭洲县社会工作部", "/1/", 0, LocalDate.MIN));
    places.add(place(2, "清溪社工站", "/1/2/", 1, LocalDate.of(2020, 1, 1)));
    places.add(place(3, "白塔社工站", "/1/3/", 1, LocalDate.of(2020, 1, 1)));
    places.add(place(4, "社工室", "/1/2/4/", 2, LocalDate.MIN));
    places.add(place(5, "社工室", "/1/3/5/", 3, LocalDate.MIN));
    DateRange ending = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 1, 1));
    places.add(
        new Places.Place(place(6, "柳湖社工站", "/1/6/", 1, LocalDate.MIN).view(), 1, ending, ending));
    places.named();
    return places;
  }

  private static Places.Place place(
      long id, String name, String path, long parent, LocalDate since) {
    return new Places.Place(
        new OrganisationView(id, name, OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, path),
        parent,
        since);
  }

  /** A row with the fields given, others as they are right for somebody new. */
  private IntakeRow row(String... fields) {
    Map<String, String> cells =
        new HashMap<>(
            Map.of("姓名", "何小满", "证件号码", CARD, "单位", "清溪社工站", "人员类别", "专职", "入职日期", "2026-03-01"));
    for (int i = 0; i < fields.length; i += 2) {
      cells.put(fields[i], fields[i + 1]);
    }
    IntakeRow row =
        IntakeRow.read(
            rows.size(),
            new RawRow(
                rows.size() + 2,
                HEADINGS.all().stream().map(one -> cells.getOrDefault(one.text(), "")).toList(),
                Map.of()));
    rows.add(row);
    return row;
  }

  private PersonFinding judge(IntakeRow row) {
    FileIndex file = new FileIndex();
    rows.forEach(one -> file.add(PersonLine.of(HEADINGS, one, TODAY)));
    file.known(documents);
    return new PeopleJudge(
            SCOPE,
            places(),
            file,
            new PeopleKnown(documents, facts, posts, managers, left, documents, leading))
        .judge(PersonLine.of(HEADINGS, row, TODAY));
  }

  private List<String> wrong(IntakeRow row) {
    PersonFinding found = judge(row);
    assertThat(found.verdict() == RowVerdict.ERROR).isEqualTo(!found.troubles().isEmpty());
    return found.troubles().stream()
        .map(one -> one.field().map(Enum::name).orElse("") + " " + one.code())
        .toList();
  }

  /** 何小满 is on record at 清溪社工站 since 2025. */
  private void onRecord() {
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, CARD).orElseThrow(), 9L);
    facts.put(
        9L,
        new PersonFacts(
            "何小满",
            List.of("何满"),
            Optional.of(CertificateLevel.ASSISTANT),
            IdentityDocument.parse(DocumentKind.ID_CARD, CARD),
            Optional.empty(),
            Phone.parse("13900000000")));
    posts.put(
        9L,
        new LastPost(
            2,
            "清溪社工站",
            "/1/2/",
            WorkerCategory.FULL_TIME_COMMUNITY,
            OptionalLong.empty(),
            new DateRange(LocalDate.of(2025, 1, 1), DateRange.FOREVER)));
  }

  @Test
  void i4SomebodyWhoIsNotOnRecordIsNew() {
    PersonFinding found = judge(row());

    assertThat(found.verdict()).isEqualTo(RowVerdict.NEW);
    assertThat(found.plan().orElseThrow().move().orElseThrow().place()).isEqualTo(2);
  }

  @Test
  void i2EverythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            wrong(
                row(
                    "姓名",
                    "",
                    "证件号码",
                    "4101",
                    "手机",
                    "12345",
                    "单位",
                    "天上",
                    "人员类别",
                    "神仙",
                    "入职日期",
                    "28/11/2026")))
        .containsExactlyInAnyOrder(
            "NAME intake.required",
            "DOCUMENT intake.id-card-form",
            "PHONE intake.no-phone",
            "ORGANISATION intake.no-place",
            "WORKER_CATEGORY intake.unknown-word",
            "JOINED_ON intake.day-order");
  }

  @ParameterizedTest
  @CsvSource({
    "证件号码, '', DOCUMENT intake.required",
    "证件号码, 41019919900230102X, DOCUMENT intake.id-card-day",
    "证件类型, 学生证, DOCUMENT_KIND intake.unknown-word",
    "证件类型, 台胞证, DOCUMENT intake.no-document",
    "出生日期, 2026-02-30, BIRTH_DATE intake.no-day",
    "出生日期, 1991-01-01, BIRTH_DATE person.other-birth-date",
    "单位, 社工室, ORGANISATION intake.several-places",
    "单位, '', ORGANISATION intake.required",
    "人员类别, '', WORKER_CATEGORY intake.required",
    "入职日期, '', JOINED_ON intake.required",
    "入职日期, 2019-12-31, JOINED_ON intake.before-place",
    "入职日期, 2026-11, JOINED_ON intake.day-incomplete",
    "直接上级, 无此人, MANAGER intake.no-manager",
    "直接上级, 何小满, MANAGER life.own-superior",
    "证书等级, 特级, LEVEL intake.unknown-word",
    "曾用名, 123, FORMER_NAMES person.no-former-name",
  })
  void i2WhatIsWrongNamesItsColumn(String field, String text, String said) {
    assertThat(wrong(row(field, text))).containsExactly(said);
  }

  @Test
  void i3AWrongChecksumIsTold() {
    char last = CARD.charAt(17) == '0' ? '1' : '0';
    assertThat(wrong(row("证件号码", CARD.substring(0, 17) + last)))
        .containsExactly("DOCUMENT intake.id-card-checksum");
  }

  @Test
  void i3FullWidthDigitsAndBlanksAreNothing() {
    String wide =
        CARD.chars()
            .mapToObj(c -> c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : (char) c)
            .map(String::valueOf)
            .collect(java.util.stream.Collectors.joining());
    assertThat(judge(row("证件号码", wide, "手机", "１３９ ０００００ ０００")).verdict()).isEqualTo(RowVerdict.NEW);
  }

  @ParameterizedTest
  @CsvSource({"清溪社工站/社工室, 4", "鹭洲县社会工作部 / 白塔社工站 / 社工室, 5", "白塔社工站＞社工室, 5", "3, 3", "' 清溪 社工站', 2"})
  void i3APlaceIsKnownByNamePathOrCode(String typed, long place) {
    assertThat(judge(row("单位", typed)).plan().orElseThrow().move().orElseThrow().place())
        .isEqualTo(place);
  }

  @Test
  void i3AnotherDocumentIsTaken() {
    assertThat(judge(row("证件类型", "护照", "证件号码", "e12345678", "出生日期", "1990-03-15")).verdict())
        .isEqualTo(RowVerdict.NEW);
  }

  @Test
  void i3ThePermitOfAResidentIsKnownByItsNumber() {
    String permit = IdNumber.complete("81000019940823002").text();

    assertThat(judge(row("证件号码", permit)).plan().orElseThrow().facts().orElseThrow().document())
        .contains(IdentityDocument.parse(DocumentKind.RESIDENCE_PERMIT, permit).orElseThrow());
    rows.clear();
    assertThat(judge(row("证件类型", "港澳台居民居住证", "证件号码", permit)).verdict()).isEqualTo(RowVerdict.NEW);
    rows.clear();
    assertThat(wrong(row("证件类型", "身份证", "证件号码", permit)))
        .containsExactly("DOCUMENT intake.residence-permit");
  }

  @Test
  void i3AFormulaIsNotTaken() {
    IntakeRow plain = row();
    rows.clear();
    IntakeRow odd = IntakeRow.read(1, new RawRow(2, plain.raw().cells(), Map.of(3, "formula")));
    rows.add(odd);
    assertThat(wrong(odd)).containsExactly("BIRTH_DATE intake.cell.formula");
  }

  @Test
  void i4OneNumberTwiceIsAnErrorInBothRows() {
    IntakeRow one = row();
    IntakeRow two = row("姓名", "罗一禾", "证件号码", CARD.toLowerCase(java.util.Locale.ROOT));

    assertThat(wrong(one)).containsExactly("DOCUMENT intake.document-twice");
    assertThat(judge(two).troubles().get(0).values()).containsExactly("2");
  }

  @Test
  void i4TheSameAgainIsUnchanged() {
    onRecord();
    assertThat(judge(row("手机", "139 0000 0000", "证书等级", "助理", "入职日期", "2019-01-01")).verdict())
        .isEqualTo(RowVerdict.UNCHANGED);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, 1", "2025-01-01, 0", "2025-01-02, 1", "'', 0"})
  void i4AnotherFirstDayOfWhoWorksIsToldAndChangesNothing(String day, int notes) {
    onRecord();
    PersonFinding found = judge(row("入职日期", day));

    assertThat(found.verdict()).isEqualTo(RowVerdict.UNCHANGED);
    assertThat(found.notes()).hasSize(notes);
    found.notes().forEach(one -> assertThat(one.values()).containsExactly("2025-01-01"));
  }

  @Test
  void i4AnEmptyCellSaysNothing() {
    onRecord();
    assertThat(judge(row("单位", "", "人员类别", "", "入职日期", "")).verdict())
        .isEqualTo(RowVerdict.UNCHANGED);
  }

  @Test
  void i4AListThatStillUsesAFormerNameChangesNothing() {
    onRecord();
    assertThat(judge(row("姓名", "何满")).verdict()).isEqualTo(RowVerdict.UNCHANGED);
  }

  @Test
  void i4WhatIsDifferentIsChangedAndSaidMasked() {
    onRecord();
    PersonFinding found = judge(row("手机", "13800000001", "证书等级", "中级"));

    assertThat(found.verdict()).isEqualTo(RowVerdict.CHANGED);
    assertThat(found.differences())
        .containsExactly(
            new Difference(IntakeField.LEVEL, "助理社会工作师", "社会工作师"),
            new Difference(IntakeField.PHONE, "139****0000", "138****0001"));
    assertThat(found.plan().orElseThrow().person()).hasValue(9);
  }

  @Test
  void i4ANumberUnderAnotherNameIsAnErrorUnlessTheOldNameIsSaid() {
    onRecord();
    assertThat(wrong(row("姓名", "罗一禾"))).containsExactly("NAME intake.other-name");
    rows.clear();
    assertThat(judge(row("姓名", "何晓满", "曾用名", "何小满")).verdict()).isEqualTo(RowVerdict.CHANGED);
  }

  @Test
  void i4AnotherPlaceIsATransferFromItsDay() {
    onRecord();
    PersonPlan.Move move =
        judge(row("单位", "白塔社工站", "生效日期", "2026-12-01")).plan().orElseThrow().move().orElseThrow();

    assertThat(move)
        .isEqualTo(
            new PersonPlan.Move(
                PersonPlan.Kind.TRANSFER, 3, Optional.empty(), LocalDate.of(2026, 12, 1)));
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01, life.before-joining", "2024-06-01, life.before-joining"})
  void i4NobodyIsMovedToBeforeSheJoined(String day, String code) {
    onRecord();
    assertThat(wrong(row("单位", "白塔社工站", "生效日期", day))).containsExactly("EFFECTIVE_ON " + code);
  }

  @Test
  void i2ADayOfBirthThatOnlyTheNumberSaysIsAFaultOfTheNumber() {
    String unborn = IdNumber.complete("11010120280101100").text();
    assertThat(wrong(row("证件号码", unborn, "入职日期", "2028-06-01")))
        .containsExactlyInAnyOrder("DOCUMENT person.not-born", "JOINED_ON person.not-yet-there");
    rows.clear();
    assertThat(wrong(row("证件号码", unborn, "出生日期", "2028-01-01", "入职日期", "2028-06-01")))
        .containsExactlyInAnyOrder("BIRTH_DATE person.not-born", "JOINED_ON person.not-yet-there");
  }

  @Test
  void i2ADayOfATransferIsJudgedWhateverTheUnit() {
    onRecord();
    assertThat(wrong(row("单位", "天上", "生效日期", "2024-06-01")))
        .containsExactlyInAnyOrder(
            "ORGANISATION intake.no-place", "EFFECTIVE_ON life.before-joining");
  }

  @Test
  void i5WhoWorksOutsideIsNotTouched() {
    onRecord();
    posts.put(
        9L,
        new LastPost(
            7,
            "别处",
            "/8/7/",
            WorkerCategory.AGENCY,
            OptionalLong.empty(),
            new DateRange(LocalDate.of(2025, 1, 1), DateRange.FOREVER)));

    PersonFinding found = judge(row());
    assertThat(found.troubles()).extracting(Trouble::code).containsExactly("intake.elsewhere");
    assertThat(found.troubles().toString()).doesNotContain("别处");
  }

  @Test
  void i4WhoLeftComesBackAfterHerLastDay() {
    onRecord();
    posts.computeIfPresent(
        9L,
        (id, post) ->
            new LastPost(
                post.organisationId(),
                post.organisation(),
                post.path(),
                post.category(),
                post.managerId(),
                new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 1))));

    assertThat(judge(row("入职日期", "2026-03-01")).verdict()).isEqualTo(RowVerdict.CHANGED);
    rows.clear();
    assertThat(wrong(row("入职日期", "2026-02-28"))).containsExactly("JOINED_ON intake.before-leaving");
  }

  @Test
  void i3ALineManagerMayStandInTheSameList() {
    IntakeRow led = row("直接上级", "罗一禾");
    row("姓名", "罗一禾", "证件号码", OTHER);

    assertThat(judge(led).plan().orElseThrow().manager().orElseThrow().row()).hasValue(3);
  }

  @Test
  void i3LineManagersInACircleAreTold() {
    IntakeRow one = row("直接上级", "罗一禾");
    row("姓名", "罗一禾", "证件号码", OTHER, "直接上级", CARD);

    assertThat(wrong(one)).containsExactly("MANAGER life.own-superior");
  }

  @Test
  void i3TwoOfANameAreNoLineManager() {
    managers.put("罗一禾", List.of(11L, 12L));
    assertThat(wrong(row("直接上级", "罗一禾"))).containsExactly("MANAGER intake.several-managers");
  }

  @Test
  void i10LineManagersInACircleWithThoseOnRecordAreTold() {
    onRecord();
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, OTHER).orElseThrow(), 10L);
    leading.held(10, new DateRange(LocalDate.of(2025, 6, 1), DateRange.FOREVER), 9);

    assertThat(wrong(row("直接上级", OTHER))).containsExactly("MANAGER life.own-superior");
    rows.clear();
    assertThat(wrong(row("直接上级", OTHER, "生效日期", "2025-05-31"))).as("on that day").isEmpty();
    rows.clear();
    assertThat(wrong(row("直接上级", OTHER, "生效日期", "2025-06-01")))
        .containsExactly("MANAGER life.own-superior");
  }

  @Test
  void i10WhoLeftIsToldByHerLastDayAlsoWhenSheIsNamedWithHerUnit() {
    onRecord();
    left.put("方圆(白塔社工站)", LocalDate.of(2026, 5, 31));
    IntakeRow gone = row("直接上级", "方圆（白塔社工站）");

    assertThat(judge(gone).troubles())
        .containsExactly(
            Trouble.in(IntakeField.MANAGER, "intake.manager-left", LocalDate.of(2026, 5, 31)));
    assertThat(wrong(row("姓名", "罗一禾", "证件号码", OTHER, "直接上级", "方圆（清溪社工站）")))
        .containsExactly("MANAGER intake.no-manager");
  }

  @Test
  void i10WhatTheListSaysStandsInPlaceOfTheRecord() {
    onRecord();
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, OTHER).orElseThrow(), 10L);
    leading.held(10, new DateRange(LocalDate.of(2025, 6, 1), DateRange.FOREVER), 9);
    leading.said(LeadingLines.Who.person(10), TODAY, LeadingLines.Who.person(11));

    assertThat(wrong(row("直接上级", OTHER))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28, '', MANAGER intake.manager-left",
    "2026-11-29, '', ''",
    "2026-12-31, 2026-12-30, ''",
    "2026-12-31, 2026-12-31, MANAGER intake.manager-left",
    "2026-06-01, 2026-03-01, MANAGER intake.manager-left",
  })
  void i10WhoLeftOrWillHaveLeftLeadsNobody(String until, String from, String said) {
    onRecord();
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, OTHER).orElseThrow(), 10L);
    posts.put(
        10L,
        new LastPost(
            2,
            "清溪社工站",
            "/1/2/",
            WorkerCategory.AGENCY,
            OptionalLong.empty(),
            new DateRange(LocalDate.of(2020, 1, 1), LocalDate.parse(until))));

    assertThat(String.join("", wrong(row("直接上级", OTHER, "生效日期", from)))).isEqualTo(said);
  }

  @Test
  void i3ANamesakeIsNamedWithHerUnit() {
    IntakeRow led = row("直接上级", "罗一禾（白塔社工站）");
    row("姓名", "罗一禾", "证件号码", OTHER);
    row("姓名", "罗一禾", "证件号码", "", "单位", "白塔社工站");
    IntakeRow unclear = row("姓名", "方圆", "证件号码", "", "直接上级", "罗一禾");

    assertThat(judge(led).plan().orElseThrow().manager().orElseThrow().row()).hasValue(4);
    assertThat(judge(unclear).troubles())
        .filteredOn(one -> one.code().equals("intake.several-managers"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(IntakeNote.items(one.values().get(1)))
                    .containsExactly("罗一禾（清溪社工站，#3）", "罗一禾（白塔社工站，#4）"));
  }

  private void laterAt(long place, String from) {
    posts.computeIfPresent(
        9L,
        (id, post) ->
            post.followedBy(
                new LastPost(
                    place,
                    "白塔社工站",
                    "/8/%d/".formatted(place),
                    WorkerCategory.FULL_TIME_COMMUNITY,
                    OptionalLong.empty(),
                    new DateRange(LocalDate.parse(from), DateRange.FOREVER)),
                TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "清溪社工站, '', ''",
    "白塔社工站, '', EFFECTIVE_ON life.later-change",
    "白塔社工站, 2026-12-31, EFFECTIVE_ON life.later-change",
    "白塔社工站, 2027-01-01, ''",
    "白塔社工站, 2027-01-02, ''",
    "鹭洲县社会工作部, 2027-01-01, EFFECTIVE_ON life.later-change",
  })
  void i5WhereSheWorksTodayDecidesAndALaterChangeIsOnlyTold(
      String place, String effective, String said) {
    onRecord();
    laterAt(3, "2027-01-01");

    IntakeRow row = row("单位", place, "生效日期", effective);
    assertThat(String.join("", wrong(row))).isEqualTo(said);
    if (said.isEmpty()) {
      assertThat(judge(row).verdict()).isEqualTo(RowVerdict.UNCHANGED);
    }
  }

  @Test
  void i5ALineManagerIsNotChangedBeforeALaterChange() {
    onRecord();
    laterAt(3, "2027-01-01");
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, OTHER).orElseThrow(), 10L);

    assertThat(wrong(row("直接上级", OTHER))).containsExactly("MANAGER life.later-change");
  }

  @Test
  void i10WhoMovesOnLeadsOnAfterHerMove() {
    onRecord();
    laterAt(3, "2027-01-01");
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, CARD).orElseThrow(), 9L);

    assertThat(wrong(row("姓名", "罗一禾", "证件号码", OTHER, "直接上级", CARD))).isEmpty();
    assertThat(posts.get(9L).goesOn(LocalDate.of(2027, 1, 1))).isTrue();
  }

  @Test
  void i4TwoDocumentsOfOnePersonAreTwoRowsAboutHer() {
    onRecord();
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, OTHER).orElseThrow(), 9L);
    IntakeRow one = row();
    IntakeRow other = row("证件号码", OTHER);

    assertThat(wrong(one)).containsExactly("DOCUMENT intake.person-twice");
    assertThat(judge(one).troubles().get(0).values()).containsExactly("3");
    assertThat(wrong(other)).containsExactly("DOCUMENT intake.person-twice");
  }

  @Test
  void i4NothingIsToldOfTheDocumentsOfWhoWorksOutside() {
    onRecord();
    documents.put(IdentityDocument.parse(DocumentKind.ID_CARD, OTHER).orElseThrow(), 9L);
    posts.computeIfPresent(
        9L,
        (id, post) ->
            new LastPost(
                7, "别处", "/8/7/", WorkerCategory.AGENCY, OptionalLong.empty(), post.days()));
    IntakeRow one = row();
    row("证件号码", OTHER);

    assertThat(wrong(one)).containsExactly("DOCUMENT intake.elsewhere");
  }

  @Test
  void i2AFirstDayIsJudgedWhateverTheUnitAndTheCategory() {
    assertThat(wrong(row("单位", "天上", "人员类别", "神仙", "入职日期", "2026-11-29")))
        .containsExactlyInAnyOrder(
            "ORGANISATION intake.no-place",
            "WORKER_CATEGORY intake.unknown-word",
            "JOINED_ON person.not-yet-there");
    rows.clear();
    assertThat(wrong(row("人员类别", "神仙", "入职日期", "2019-12-31")))
        .containsExactlyInAnyOrder(
            "WORKER_CATEGORY intake.unknown-word", "JOINED_ON intake.before-place");
    rows.clear();
    assertThat(wrong(row("单位", "", "入职日期", "1990-03-15")))
        .containsExactlyInAnyOrder("ORGANISATION intake.required", "JOINED_ON intake.before-birth");
  }

  @Test
  void i2ADayOfBirthIsJudgedWithoutAName() {
    assertThat(wrong(row("姓名", "", "出生日期", "1991-01-01", "曾用名", "123")))
        .containsExactlyInAnyOrder(
            "NAME intake.required",
            "BIRTH_DATE person.other-birth-date",
            "FORMER_NAMES person.no-former-name");
  }

  @ParameterizedTest
  @CsvSource({
    "买买提·吐尔逊, 买买提•吐尔逊",
    "买买提·吐尔逊, 买买提 ・ 吐尔逊",
    "Anna Maria, Ａｎｎａ　 Maria",
    "王芳, 王　芳",
    "王 芳, 王芳",
    "王　芳, 王 芳（清溪 社工站）",
  })
  void i3ALineManagerIsKnownHoweverHerNameIsSpelled(String name, String typed) {
    IntakeRow led = row("直接上级", typed);
    row("姓名", name, "证件号码", OTHER);

    assertThat(judge(led).plan().orElseThrow().manager().orElseThrow().row()).hasValue(3);
  }

  @Test
  void i4ANamePaddedWithBlanksIsNoOtherName() {
    onRecord();
    assertThat(judge(row("姓名", "何 小　满")).verdict()).isEqualTo(RowVerdict.UNCHANGED);
  }

  @Test
  void i9NobodyIsTakenInWhereTheEndIsEnteredAlready() {
    assertThat(wrong(row("单位", "柳湖社工站"))).containsExactly("ORGANISATION life.place-ends");
    assertThat(judge(rows.get(0)).troubles().get(0).values()).containsExactly("2026-12-31");
    rows.clear();
    onRecord();
    assertThat(wrong(row("单位", "柳湖社工站", "生效日期", "2026-12-01")))
        .containsExactly("ORGANISATION life.place-ends");
  }

  @Test
  void i9WhoIsThereWhenTheEndIsEnteredIsUnchanged() {
    onRecord();
    posts.computeIfPresent(
        9L,
        (id, post) ->
            new LastPost(6, "柳湖社工站", "/1/6/", post.category(), OptionalLong.empty(), post.days()));

    assertThat(judge(row("单位", "柳湖社工站")).verdict()).isEqualTo(RowVerdict.UNCHANGED);
  }
}
