package org.lingyan.hours.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lingyan.shared.Category;
import org.lingyan.shared.Reason;

/** L2, L3: whether a claim can be right. */
class ClaimCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate JOINED = LocalDate.of(2026, 3, 2);
  private static final ClaimFile CERTIFICATE = ClaimFile.of(1, EvidenceKind.CERTIFICATE, 0);

  private static ClaimContent claim(ClaimForm form, ClaimTime time, int minutes) {
    return new ClaimContent(
        form,
        "培训",
        time,
        OptionalInt.of(minutes),
        Optional.of(new Category("PROFESSIONAL")),
        new ClaimProvider(OptionalLong.empty(), "某单位"),
        "",
        List.of(),
        List.of(CERTIFICATE));
  }

  private static List<String> wrong(ClaimContent content) {
    return new ClaimCheck(content, Optional.of(JOINED), TODAY)
        .all().stream().map(Reason::code).toList();
  }

  private static ClaimTime on(LocalDate day) {
    return ClaimTime.days(day, day);
  }

  @ParameterizedTest(name = "{0} minutes on one day: {1}")
  @CsvSource({
    "-1, claim.no-minutes",
    "0, claim.no-minutes",
    "1, ''",
    "1440, ''",
    "1441, claim.too-many-minutes",
    "1500, claim.too-many-minutes"
  })
  void l2ADayHoldsTwentyFourHours(int minutes, String code) {
    assertThat(wrong(claim(ClaimForm.FILED_TRAINING, on(TODAY), minutes)))
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest(name = "{0} minutes between nine and noon: {1}")
  @CsvSource({"179, ''", "180, ''", "181, claim.too-many-minutes"})
  void l2NoMoreMinutesThanLieBetweenItsTimes(int minutes, String code) {
    LocalDateTime nine = TODAY.atTime(9, 0);
    assertThat(
            wrong(
                claim(
                    ClaimForm.FILED_TRAINING, ClaimTime.between(nine, nine.plusHours(3)), minutes)))
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-29, ''",
    "2026-11-30, ''",
    "2026-12-01, claim.future",
    "2026-03-01, claim.before-joining",
    "2026-03-02, ''",
    "2026-03-03, ''"
  })
  void l2TheDayHasComeAndSheWasEmployed(LocalDate day, String code) {
    assertThat(wrong(claim(ClaimForm.FILED_TRAINING, on(day), 60)))
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void l2SeveralDaysHoldTheirMinutes() {
    ClaimTime three = ClaimTime.days(TODAY.minusDays(2), TODAY);
    assertThat(wrong(claim(ClaimForm.OTHER, three, 3 * 1440)))
        .containsExactly("claim.missing.note");
    assertThat(wrong(claim(ClaimForm.FILED_TRAINING, three, 3 * 1440 + 1)))
        .containsExactly("claim.too-many-minutes");
  }

  @Test
  void l2WhatCanNeverBeRightIsKnownWhileItIsADraft() {
    ClaimContent draft = ClaimContent.empty(ClaimForm.FILED_TRAINING);
    assertThat(new ClaimCheck(draft, Optional.of(JOINED), TODAY).impossible()).isEmpty();
    assertThat(
            new ClaimCheck(
                    claim(ClaimForm.FILED_TRAINING, on(TODAY.plusDays(1)), -1),
                    Optional.of(JOINED),
                    TODAY)
                .impossible())
        .extracting(ClaimRefusal::field)
        .containsExactly("day", "minutes");
  }

  @ParameterizedTest
  @EnumSource(ClaimForm.class)
  void l3EachFormAsksForItsOwn(ClaimForm form) {
    ClaimContent bare = claim(form, on(TODAY), 60).with(List.of());
    assertThat(wrong(bare))
        .containsExactlyElementsOf(
            switch (form) {
              case FILED_TRAINING, AUTHORITY_TRAINING -> List.of("claim.missing.certificate");
              case DEGREE -> List.of("claim.missing.diploma");
              case DEGREE_COURSES -> List.of("claim.missing.courses");
              case OTHER -> List.of("claim.missing.note");
            });
  }

  @Test
  void l3ADegreeClaimsNoMinutesAndItsCoursesTheirSum() {
    assertThat(claim(ClaimForm.DEGREE, on(TODAY), 60).worth()).hasValue(0);
    ClaimContent courses =
        new ClaimContent(
            ClaimForm.DEGREE_COURSES,
            "在读",
            on(TODAY),
            OptionalInt.of(7),
            Optional.of(new Category("PROFESSIONAL")),
            new ClaimProvider(OptionalLong.empty(), "某大学"),
            "",
            List.of(new ClaimCourse("个案工作", 900), new ClaimCourse("小组工作", 1600)),
            List.of(ClaimFile.of(1, EvidenceKind.OTHER, 2)));
    assertThat(courses.worth()).hasValue(2500);
    assertThat(wrong(courses)).containsExactly("claim.course-unproved");
    assertThat(wrong(courses.with(List.of(ClaimFile.of(1, EvidenceKind.TRANSCRIPT, 0))))).isEmpty();
  }

  @Test
  void l8ATitleIsFoundHoweverItIsWritten() {
    assertThat(ClaimContent.key("叙事治疗（初阶） A"))
        .isEqualTo(ClaimContent.key("叙事治疗(初阶)ａ"))
        .isEqualTo("叙事治疗初阶a");
    assertThat(ClaimContent.key("《》 ")).isEmpty();
  }
}
