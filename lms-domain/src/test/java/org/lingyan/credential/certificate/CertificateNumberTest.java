package org.lingyan.credential.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.people.person.CertificateLevel;

/** C1, C2: numbers in one spelling, and days that can be right. */
class CertificateNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @CsvSource({
    "1234, 1234",
    "' ab-12 34 ', AB1234",
    "ＡＢ１２３４, AB1234",
    "粤社工第0012号, 粤社工第0012号",
    "2024/001.002, 2024001002"
  })
  void c1ANumberHasOneSpelling(String typed, String spelled) {
    assertThat(CertificateNumber.parse(typed).map(CertificateNumber::text)).contains(spelled);
    assertThat(CertificateNumber.parse(spelled).map(CertificateNumber::text)).contains(spelled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "ABCD", "12<34", "12345678901234567890123456789012345678901"})
  void c1WhatCanBeNoNumberIsNone(String typed) {
    assertThat(CertificateNumber.parse(typed)).isEmpty();
  }

  @Test
  void c1FortyCharactersAreTheMost() {
    assertThat(CertificateNumber.parse("1".repeat(40))).isPresent();
    assertThat(CertificateNumber.parse("1".repeat(41))).isEmpty();
  }

  @Test
  void c1ItIsShownMasked() {
    assertThat(new CertificateNumber("1234567890").masked()).isEqualTo("12****7890");
    assertThat(new CertificateNumber("1234")).hasToString("**34");
  }

  private static NewCertificate issued(LocalDate day, LocalDate passed) {
    return new NewCertificate(
        CertificateLevel.ASSISTANT,
        new CertificateNumber("1234"),
        day,
        Optional.ofNullable(passed));
  }

  @Test
  void c2NoDayLiesInTheFutureOrBeforeTheFirstExamination() {
    assertThat(issued(TODAY, null).problems(TODAY)).isEmpty();
    assertThat(issued(TODAY.plusDays(1), null).problems(TODAY))
        .containsExactly(new CredentialRefusal.NoSuchDay("issuedOn", TODAY.plusDays(1)));
    assertThat(issued(LocalDate.of(2008, 1, 1), null).problems(TODAY)).isEmpty();
    assertThat(issued(LocalDate.of(2007, 12, 31), null).problems(TODAY)).hasSize(1);
    assertThat(issued(TODAY, TODAY.plusDays(1)).problems(TODAY))
        .containsExactly(new CredentialRefusal.NoSuchDay("passedOn", TODAY.plusDays(1)));
  }

  @Test
  void c2NobodyPassesAfterTheIssue() {
    assertThat(issued(TODAY, TODAY).problems(TODAY)).isEmpty();
    assertThat(issued(TODAY.minusDays(1), TODAY).problems(TODAY))
        .containsExactly(new CredentialRefusal.PassedAfterIssue(TODAY.minusDays(1)));
  }
}
