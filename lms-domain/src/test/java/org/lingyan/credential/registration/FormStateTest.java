package org.lingyan.credential.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.notice.calendar.WorkCalendar;

/** R6, R7: the states of a form, and the day on which it is due. */
class FormStateTest {
  private static final WorkCalendar WEEKDAYS =
      new WorkCalendar(LocalTime.of(9, 0), LocalTime.of(17, 0), Map.of(), Set.of());

  @Test
  void r6StepsFollowEachOther() {
    assertThat(FormState.DRAFT.next()).containsExactly(FormState.SUBMITTED, FormState.WITHDRAWN);
    assertThat(FormState.SUBMITTED.next()).doesNotContain(FormState.FINAL_PASSED);
    assertThat(FormState.FIRST_PASSED.next())
        .containsExactly(FormState.FINAL_PASSED, FormState.FINAL_FAILED);
    assertThat(FormState.FINAL_PASSED.next()).containsExactly(FormState.COMPLETED);
    assertThat(FormState.COMPLETED.next()).containsExactly(FormState.ISSUED);
    assertThat(FormState.ISSUED.next()).isEmpty();
  }

  @Test
  void r7OnlyTheFirstTwoAreEditable() {
    assertThat(Arrays.stream(FormState.values()).filter(FormState::isEditable))
        .containsExactly(FormState.DRAFT, FormState.SUBMITTED);
  }

  @Test
  void r6TheDayItselfIsNotCountedNorAreDaysOff() {
    LocalDate friday = LocalDate.of(2026, 11, 27);

    assertThat(DueDay.after(friday, 1, WEEKDAYS)).isEqualTo("2026-11-30");
    assertThat(DueDay.after(friday, 5, WEEKDAYS)).isEqualTo("2026-12-04");
    assertThat(DueDay.after(friday, 30, WEEKDAYS)).isEqualTo("2027-01-08");
  }

  @Test
  void r6ADayOffByNameIsNotCounted() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    WorkCalendar holiday =
        new WorkCalendar(
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Map.of(LocalDate.of(2026, 11, 30), false, LocalDate.of(2026, 11, 28), true),
            Set.of());

    assertThat(DueDay.after(friday, 1, holiday)).isEqualTo("2026-11-28");
    assertThat(DueDay.after(friday, 2, holiday)).isEqualTo("2026-12-01");
  }
}
