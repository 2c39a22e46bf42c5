package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.consent.ConsentAnswer;
import org.lingyan.privacy.consent.ConsentBasis;
import org.lingyan.privacy.consent.ConsentRefusal;
import org.lingyan.privacy.consent.ConsentTexts;
import org.lingyan.privacy.consent.Consents;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Words;

/** C1 to C5: told or asked, in versions, and every answer kept. */
interface ConsentTests {
  String HONOURS = "HONOURS_LIST";

  private static Consents consents() {
    return Inside.the(Consents.class);
  }

  private static Consents.Asked asked(long person, String purpose, LocalDate day) {
    return consents().of(person, day).stream()
        .filter(one -> one.text().purpose().equals(purpose))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome<Long> answer(long person, long text, ConsentAnswer answer)
      throws Exception {
    return Inside.whole(() -> consents().answer(person, 1, text, answer, Sample.now()));
  }

  private static Reason refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<?>) outcome).reasons().get(0);
  }

  @Test
  default void c1WhatTheLawAsksIsOnlyRead() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    Consents.Asked notice = asked(person, "PRIVACY_NOTICE", Sample.today());

    assertThat(notice.text().basis()).isEqualTo(ConsentBasis.LAW);
    for (ConsentAnswer other : ConsentAnswer.values()) {
      if (other != ConsentAnswer.READ) {
        assertThat(refused(answer(person, notice.text().id(), other)))
            .isEqualTo(new ConsentRefusal.NoSuchAnswer());
      }
    }
    assertThat(answer(person, notice.text().id(), ConsentAnswer.READ))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(answer(person, notice.text().id(), ConsentAnswer.READ))
        .as("twice")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
  }

  @Test
  default void c3AConsentIsGivenAndWithdrawnAndEveryAnswerStays() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    long text = asked(person, HONOURS, Sample.today()).text().id();
    LocalDate today = Sample.today();

    assertThat(refused(answer(person, text, ConsentAnswer.WITHDRAWN)))
        .isEqualTo(new ConsentRefusal.NoSuchAnswer());
    answer(person, text, ConsentAnswer.REFUSED);
    assertThat(consents().given(person, HONOURS, today)).isFalse();
    answer(person, text, ConsentAnswer.GIVEN);
    assertThat(consents().given(person, HONOURS, today)).isTrue();
    assertThat(refused(answer(person, text, ConsentAnswer.REFUSED)))
        .as("a given consent is withdrawn")
        .isEqualTo(new ConsentRefusal.NoSuchAnswer());
    answer(person, text, ConsentAnswer.WITHDRAWN);
    assertThat(consents().given(person, HONOURS, today)).isFalse();
    assertThat(Inside.number("SELECT COUNT(*) FROM consent_decision WHERE person_id = ?1", person))
        .isEqualTo(3);
  }

  @Test
  default void c2ANewVersionAsksAgainFromItsDay() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    LocalDate today = Sample.today();
    for (Consents.Asked one : consents().of(person, today)) {
      assertThat(consents().pending(person, today)).isTrue();
      answer(
          person,
          one.text().id(),
          one.text().basis() == ConsentBasis.LAW ? ConsentAnswer.READ : ConsentAnswer.GIVEN);
    }
    assertThat(consents().pending(person, today)).isFalse();

    Inside.takenBack(
        () -> {
          ConsentTexts texts = Inside.the(ConsentTexts.class);
          Scope top = Scope.over(1, OptionalLong.empty(), List.of("/1/"), today);
          Scope below = Scope.over(1, OptionalLong.empty(), List.of("/1/2/"), today);
          assertThat(refused(texts.publish(below, HONOURS, today, Sample.now())))
              .as("one text for all")
              .isEqualTo(new NotTheTop());
          assertThat(refused(texts.publish(top, HONOURS, today, Sample.now())))
              .isEqualTo(new ConsentRefusal.NoDraft());
          texts.keep(
              top,
              HONOURS,
              new ConsentTexts.Draft(new Words("荣誉", ""), new Words("正文", "Text")),
              Sample.now());
          assertThat(refused(texts.publish(top, HONOURS, today, Sample.now())))
              .as("C5")
              .isInstanceOf(ConsentRefusal.Incomplete.class);
          texts.keep(
              top,
              HONOURS,
              new ConsentTexts.Draft(new Words("荣誉", "Honours"), new Words("正文", "Text")),
              Sample.now());
          assertThat(refused(texts.publish(top, HONOURS, today.minusDays(1), Sample.now())))
              .isEqualTo(new ConsentRefusal.TooEarly(today));
          assertThat(texts.publish(top, HONOURS, today.plusDays(1), Sample.now()))
              .isInstanceOf(Outcome.Recorded.class);
          assertThat(consents().pending(person, today)).as("not yet").isFalse();
          assertThat(consents().given(person, HONOURS, today)).isTrue();
          assertThat(consents().pending(person, today.plusDays(1))).isTrue();
          assertThat(consents().given(person, HONOURS, today.plusDays(1))).isFalse();
          assertThat(asked(person, HONOURS, today.plusDays(1)).text().version()).isEqualTo(2);
          assertThat(texts.draft(HONOURS)).isEqualTo(Optional.empty());
          return true;
        });
  }
}
