package org.lingyan.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Reason;

/** Tokens and passwords. */
class SecretsTest {

  @Test
  void tokenHas256RandomBits() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String text = Token.fresh().text();

      assertThat(Base64.getUrlDecoder().decode(text)).hasSize(32);
      assertThat(text).matches("[A-Za-z0-9_-]{43}");
      seen.add(text);
    }
    assertThat(seen).hasSize(1_000);
  }

  @Test
  void tokenIsKnownByItsSha256() {
    assertThat(HexFormat.of().formatHex(new Token("abc").hash()))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(new Token("abd").hash()).isNotEqualTo(new Token("abc").hash());
  }

  @Test
  void passwordMatchesItsHashAndNoOther() {
    String hash = Passwords.hash("春风又绿江南岸 2026");

    assertThat(hash).startsWith("$argon2id$").contains("m=19456,t=2,p=1");
    assertThat(Passwords.matches("春风又绿江南岸 2026", hash)).isTrue();
    assertThat(Passwords.matches("春风又绿江南岸 2025", hash)).isFalse();
    assertThat(Passwords.matches("", hash)).isFalse();
    assertThat(Passwords.matchesNobody("春风又绿江南岸 2026")).isFalse();
  }

  @Test
  void theSamePasswordHashesDifferently() {
    String one = Passwords.hash("correct horse");
    String other = Passwords.hash("correct horse");

    assertThat(one).isNotEqualTo(other);
    assertThat(Passwords.matches("correct horse", other)).isTrue();
  }

  @Test
  void whatIsTooLongIsNotEvenHashed() {
    String longest = "x".repeat(Passwords.LONGEST);

    assertThat(Passwords.matches(longest, Passwords.hash(longest))).isTrue();
    assertThat(Passwords.matches(longest + "x", Passwords.hash(longest + "x"))).isFalse();
  }

  @Test
  void hashingGivesItsPlaceBackEvenAfterAFailure() {
    for (int i = 0; i < 5; i++) {
      try {
        Passwords.queued(
            () -> {
              throw new IllegalStateException("broken");
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("broken");
      }
    }
    assertThat(Passwords.<String>queued(() -> "free")).isEqualTo("free");
  }

  @ParameterizedTest(name = "a new password of {0} characters")
  @CsvSource({
    "0, false",
    "9, false",
    "10, true",
    "11, true",
    "199, true",
    "200, true",
    "201, false"
  })
  void lengthOfANewPassword(int length, boolean taken) {
    String text = "four unlike geese ".repeat(12).substring(0, length);
    List<Reason> objections = PasswordChoice.objections(text, "nobody");

    assertThat(objections.isEmpty()).isEqualTo(taken);
    assertThat(objections)
        .allSatisfy(
            objection -> {
              assertThat(objection.code()).isEqualTo("password.length");
              assertThat(objection.arguments()).containsExactly(10);
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "aaaaaaaaaaaa, password.guessed",
    "abcabcabcabc, password.guessed",
    "abcdabcdabcd, password.guessed",
    "abcdeabcdeab, password.guessed",
    "123456789012, password.guessed",
    "0987654321, password.guessed",
    "qwertyuiop, password.guessed",
    "1q2w3e4r5t6y, password.guessed",
    "password1234, password.guessed",
    "Password2024, password.guessed",
    "P@ssw0rd123, password.guessed",
    "woaini1314520, ''",
    "woaini123456, password.guessed",
    "a123456789, password.guessed",
    "admin@123456, password.guessed",
    "shegong2026, password.guessed",
    "wang-fang in the rain, password.contains-name",
    "WANG-FANG2026x, password.contains-name",
    "wang-fang, password.length",
    "my 13812345678, password.contains-phone",
    "my 138123456789, ''",
    "a right password, ''",
    "雁过留声人过留名江湖, ''",
    "雁雁雁雁雁雁雁雁雁雁雁雁, password.guessed",
    "qwertyuiop[], password.guessed",
    "correcthorse, password.guessed",
    "four unlike geese, ''"
  })
  void p31WhatIsTriedFirstIsNotTaken(String wanted, String code) {
    assertThat(PasswordChoice.objections(wanted, "wang-fang"))
        .extracting(Reason::code)
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void p31TheNameItselfIsNoNewPassword() {
    assertThat(PasswordChoice.objections("Wangfang-Station", "wangfang-station"))
        .containsExactly(new PasswordRefused.NotNew());
    assertThat(PasswordChoice.objections("the ann of green", "ann"))
        .as("a name of three letters lies in many words")
        .isEmpty();
  }
}
