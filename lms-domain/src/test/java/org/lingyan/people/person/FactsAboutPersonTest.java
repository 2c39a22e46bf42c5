package org.lingyan.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Reason;

/** P1 to P4: documents, phones, names and days of birth as they are typed. */
class FactsAboutPersonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String CARD = "11010519491231002X";

  private static PersonFacts facts(String name, String born, String... former) {
    return new PersonFacts(
        name,
        List.of(former),
        Optional.empty(),
        IdentityDocument.parse(DocumentKind.ID_CARD, CARD),
        Optional.ofNullable(born).map(LocalDate::parse),
        Optional.empty());
  }

  private static List<String> problems(PersonFacts facts) {
    return facts.problems(TODAY).stream().map(Reason::code).toList();
  }

  @ParameterizedTest(name = "P1 {0} {1}")
  @CsvSource({
    "ID_CARD, 11010519491231002x",
    "ID_CARD, １１０１０５１９４９１２３１００２Ｘ",
    "ID_CARD, '110105 19491231 002X'",
    "PASSPORT, e12345678",
    "PASSPORT, Ｅ１２３４５６７８",
    "HONG_KONG_MACAU_PERMIT, H12345678",
    "HONG_KONG_MACAU_PERMIT, m1234567800",
    "TAIWAN_PERMIT, 12345678",
    "FOREIGN_PERMANENT_RESIDENT, USA110199001011",
    "FOREIGN_PERMANENT_RESIDENT, 911124198108030024",
    "OTHER, A-2026/17",
    "RESIDENCE_PERMIT, 810000199408230021",
    "RESIDENCE_PERMIT, 820000 19940823 0023",
    "RESIDENCE_PERMIT, 830000199408230025",
  })
  void documentsAreRead(DocumentKind kind, String typed) {
    assertThat(IdentityDocument.parse(kind, typed)).isPresent();
  }

  @ParameterizedTest(name = "P1 {0} {1}")
  @CsvSource({
    "ID_CARD, 110105194912310021",
    "ID_CARD, 1101051949123100",
    "ID_CARD, E12345678",
    "PASSPORT, E123",
    "PASSPORT, 11010519491231002X",
    "HONG_KONG_MACAU_PERMIT, A12345678",
    "TAIWAN_PERMIT, 1234567",
    "FOREIGN_PERMANENT_RESIDENT, US1101990010111",
    "OTHER, 军",
    "RESIDENCE_PERMIT, 810000199408230022",
    "RESIDENCE_PERMIT, 840000199408230027",
    "RESIDENCE_PERMIT, 11010519491231002X",
    "ID_CARD, 810000199408230021",
  })
  void whatIsNoDocumentIsNot(DocumentKind kind, String typed) {
    assertThat(IdentityDocument.parse(kind, typed)).isEmpty();
  }

  @Test
  void p2DocumentsOfTwoKindsNeverAreTheSame() {
    List<String> sealed =
        IdentityDocument.candidates("12345678").stream().map(IdentityDocument::sealedText).toList();

    assertThat(sealed).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(IdentityDocument.candidates("12345678"))
        .allMatch(one -> IdentityDocument.ofSealed(one.sealedText()).equals(one));
    assertThat(IdentityDocument.candidates(CARD)).hasSize(1);
    assertThat(IdentityDocument.ofSealed(CARD).kind()).isEqualTo(DocumentKind.ID_CARD);
  }

  @ParameterizedTest(name = "P2 {0} is {1}")
  @CsvSource({
    "15412345678, 15412345678",
    "１５４１２３４５６７８, 15412345678",
    "154 1234 5678, 15412345678",
    "+86 154-1234-5678, 15412345678",
    "008615412345678, 15412345678",
    "(0371) 6588 1234, 037165881234",
    "010-65881234, 01065881234",
    "+85212345678, +85212345678",
    "0085212345678, +85212345678",
  })
  void phonesAreRead(String typed, String number) {
    assertThat(Phone.parse(typed)).contains(new Phone(number));
  }

  @ParameterizedTest(name = "P2 {0}")
  @ValueSource(
      strings = {"", "110", "1541234567", "154123456789", "12412345678", "none", "+8612345", "无"})
  void whatIsNoPhoneIsNot(String typed) {
    assertThat(Phone.parse(typed)).isEmpty();
  }

  @Test
  void p2NoTextFormShowsANumber() {
    PersonFacts facts =
        new PersonFacts(
            "王芳",
            List.of(),
            Optional.empty(),
            IdentityDocument.parse(DocumentKind.PASSPORT, "E12345678"),
            Optional.empty(),
            Phone.parse("15412345678"));

    assertThat(facts.toString()).doesNotContain("王芳", "12345678", "1541");
    assertThat(facts.document().orElseThrow().toString()).isEqualTo("PASSPORT E1*****78");
    assertThat(facts.phone().orElseThrow().toString()).isEqualTo("154****5678");
    assertThat(IdentityDocument.parse(DocumentKind.ID_CARD, CARD).orElseThrow().masked())
        .isEqualTo("1101**********002X");
    assertThat(new IdentityDocument(DocumentKind.OTHER, "AB1").masked()).isEqualTo("***");
  }

  @ParameterizedTest(name = "P3 {0}")
  @CsvSource({
    "'  王　芳 ', 王芳",
    "王 芳, 王芳",
    "'欧 阳 小　芳', 欧阳小芳",
    "'𬭎  陆', 𬭎陆",
    "'Anna  王', Anna 王",
    "'王 Anna  Maria', 王 Anna Maria",
    "买买提•吐尔逊, 买买提·吐尔逊",
    "'买买提 ・ 吐尔逊', 买买提·吐尔逊",
    "Ａｎｎａ, Anna",
    "陆𬭎, 陆𬭎",
  })
  void namesHaveOneSpelling(String typed, String name) {
    assertThat(facts(typed, null).name()).isEqualTo(name);
    assertThat(problems(facts(typed, null))).isEmpty();
  }

  @Test
  void p3OneToSixtyCharacters() {
    assertThat(problems(facts("", null))).containsExactly("person.no-name");
    assertThat(problems(facts("　", null))).containsExactly("person.no-name");
    assertThat(problems(facts("芳", null))).isEmpty();
    assertThat(problems(facts("𬭎".repeat(60), null))).isEmpty();
    assertThat(problems(facts("芳".repeat(61), null))).containsExactly("person.no-name");
    assertThat(problems(facts("123", null))).containsExactly("person.no-name");
    assertThat(problems(facts("王<b>", null))).containsExactly("person.no-name");
    assertThat(problems(facts("王\u0000芳", null))).containsExactly("person.no-name");
    assertThat(problems(facts("王芳", null, "1"))).containsExactly("person.no-former-name");
  }

  @Test
  void p3AtMostTenFormerNames() {
    String[] eleven = IntStream.range(0, 11).mapToObj(i -> "王芳" + i).toArray(String[]::new);

    assertThat(problems(facts("王芳", null, eleven))).containsExactly("person.too-many-names");
    assertThat(problems(facts("王芳", null, List.of(eleven).subList(0, 10).toArray(String[]::new))))
        .isEmpty();
  }

  @Test
  void p3APresentNameIsNoFormerOne() {
    assertThat(facts("王芳", null, "王芳", " 王 小芳", "", "王 小芳").formerNames()).containsExactly("王小芳");
  }

  @Test
  void p4TheDayOfBirthIsThatOfTheIdCard() {
    assertThat(facts("王芳", null).birthDate()).contains(LocalDate.of(1949, 12, 31));
    assertThat(problems(facts("王芳", "1949-12-31"))).isEmpty();
    assertThat(facts("王芳", "1949-12-30").problems(TODAY))
        .containsExactly(
            new PersonRefusal.OtherBirthDate(
                LocalDate.of(1949, 12, 30), LocalDate.of(1949, 12, 31)));
  }

  @ParameterizedTest(name = "P4 born {0}")
  @CsvSource({"2026-11-28, 0", "2026-11-29, 1", "1900-01-01, 0", "1899-12-31, 1"})
  void nobodyIsBornTomorrowOrTwoCenturiesAgo(LocalDate born, int problems) {
    PersonFacts facts =
        new PersonFacts(
            "王芳",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(born),
            Optional.empty());

    assertThat(facts.problems(TODAY)).hasSize(problems);
  }

  @Test
  void whatASheetLeavesOpenStaysAsItWas() {
    PersonFacts onRecord = facts("王芳", null, "王小芳");
    PersonFacts sheet =
        new PersonFacts(
            "王芳芳",
            List.of("王大芳"),
            Optional.of(CertificateLevel.SENIOR),
            Optional.empty(),
            Optional.empty(),
            Phone.parse("15412345678"));

    PersonFacts merged = sheet.over(onRecord);

    assertThat(merged.name()).isEqualTo("王芳芳");
    assertThat(merged.formerNames()).containsExactly("王小芳", "王大芳");
    assertThat(merged.document()).isEqualTo(onRecord.document());
    assertThat(merged.birthDate()).isEqualTo(onRecord.birthDate());
    assertThat(merged.phone()).isEqualTo(sheet.phone());
    assertThat(FactField.different(onRecord, merged))
        .containsExactly(FactField.NAME, FactField.FORMER_NAMES, FactField.LEVEL, FactField.PHONE);
  }
}
