package org.lingyan.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Keyring;

/** P1, P2: citizens' ID numbers; the examples are those of the standard or invented. */
class IdNumberTest {

  @ParameterizedTest(name = "P1 {0}")
  @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
  void theExamplesOfTheStandardAreValid(String text) {
    assertThat(IdNumber.parse(text)).get().extracting(IdNumber::text).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "P1 lower-case x,        11010519491231002x",
    "P1 blanks around,       '  11010519491231002X '",
    "P1 wide blanks around,  '　11010519491231002X　'",
    "P1 blank inside,        110105 19491231002X",
    "P1 wide digits,         １10105194912310０2Ｘ",
  })
  void typedOtherwiseIsTheSame(String id, String typed) {
    assertThat(IdNumber.parse(typed)).contains(new IdNumber("11010519491231002X"));
  }

  @Test
  void p1OnlyOneOfElevenCheckCharactersIsRight() {
    long right =
        "0123456789X"
            .chars()
            .filter(
                check ->
                    IdNumber.parse("11010519491231002" + Character.toString(check)).isPresent())
            .count();

    assertThat(right).isOne();
  }

  @Test
  void p1OneWrongDigitIsSeenAnywhere() {
    String right = "440524188001010014";
    for (int i = 0; i < 17; i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = right.substring(0, i) + digit + right.substring(i + 1);

        assertThat(IdNumber.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(right));
      }
    }
  }

  @ParameterizedTest(name = "P1 born {0}: {1}")
  @CsvSource({
    "19900228, true",
    "19900229, false",
    "19920229, true",
    "20000229, true",
    "19000229, false",
    "19901231, true",
    "19901232, false",
    "19901301, false",
    "19900001, false",
    "19900100, false",
    "19900430, true",
    "19900431, false",
  })
  void dayOfBirth(String born, boolean valid) {
    String text = IdNumber.complete("410102" + born + "123").text();

    assertThat(IdNumber.parse(text).isPresent()).isEqualTo(valid);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "P1 empty,                ''",
    "P1 a character short,    1101051949123100X",
    "P1 a character long,     11010519491231002X0",
    "P1 fifteen as of old,    110105491231002",
    "P1 X in the middle,      1101051949X231002X",
    "P1 letters,              1101051949123100AX",
    "P1 another letter,       11010519491231002Y",
  })
  void formIsWrong(String id, String typed) {
    assertThat(IdNumber.parse(typed)).isEmpty();
  }

  @Test
  void p1CompletedNumbersAreValid() {
    for (int no = 100; no < 200; no++) {
      IdNumber number = IdNumber.complete("41010219850607" + no);

      assertThat(IdNumber.parse(number.text())).contains(number);
    }
  }

  @Test
  void p2MaskedShowsFourAndFour() {
    assertThat(new IdNumber("11010519491231002X").masked())
        .isEqualTo("1101**********002X")
        .hasSize(18);
  }

  @Test
  void p2SealedIsFoundAgainAndShownMasked() {
    PersonalData data = new PersonalData(Keyring.parse(Keyring.fresh()));
    IdNumber number = new IdNumber("11010519491231002X");

    IdentityDocument card = IdentityDocument.of(number);
    assertThat(data.sealed(card.sealedText())).isNotEqualTo(data.sealed(card.sealedText()));
    assertThat(data.lookup(card)).isEqualTo(data.lookup(card)).hasSize(32);
    assertThat(data.lookup(card))
        .isNotEqualTo(data.lookup(IdentityDocument.of(new IdNumber("440524188001010014"))));
    assertThat(data.document(data.sealed(card.sealedText()))).contains(card);
    assertThat(card.masked()).isEqualTo("1101**********002X");
    assertThat(data.document(new byte[0])).isEmpty();
  }
}
