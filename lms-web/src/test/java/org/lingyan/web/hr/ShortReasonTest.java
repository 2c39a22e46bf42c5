package org.lingyan.web.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.Worked;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.DateRange;
import org.lingyan.web.text.Texts;

/** The one reason that a list has room for. */
class ShortReasonTest {
  private static final HoursRule RULE = RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

  private static String of(LocalDate joined, LocalDate on, int... minutesADay) {
    List<Worked> entries =
        java.util.stream.IntStream.range(0, minutesADay.length)
            .mapToObj(
                i -> new Worked(LocalDate.of(2026, 6, 1).plusDays(i), minutesADay[i], "COMMON"))
            .toList();
    return ShortReason.of(
        HoursJudge.judge(
            Duty.plain(RULE, DateRange.yearOf(JANUARY), joined, Optional.empty()), entries, on),
        new Texts(Locale.SIMPLIFIED_CHINESE, LocalDate.of(2026, 11, 22)));
  }

  @Test
  void whatIsSpecialComesBeforeWhatIsUsual() {
    LocalDate july = LocalDate.of(2026, 7, 2);
    assertThat(of(JANUARY, july)).isEqualTo("还没有学时记录");
    assertThat(of(JANUARY, july, 45)).isEqualTo("比平均进度少 29");
    assertThat(of(JANUARY, july, 400)).isEqualTo("1 天超每日上限");
    assertThat(of(LocalDate.of(2026, 5, 18), july, 45)).isEqualTo("5月18日入职，按全年");
    assertThat(of(JANUARY, july, 360, 360, 360, 360)).isEqualTo("跟得上进度");
    assertThat(of(JANUARY, LocalDate.of(2027, 1, 1), 45)).isEqualTo("没有达到要求");
    assertThat(of(JANUARY, july, 360, 360, 360, 360, 360, 360, 360, 360)).isEqualTo("达到要求");
    assertThat(of(LocalDate.of(2027, 3, 1), july)).isEqualTo("2027年3月1日才入职");
  }
}
