package org.lingyan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.DateRange;
import org.lingyan.web.open.WrongAddress;
import org.lingyan.web.text.Texts;

/** An inspector is shown what she asked for, or told what is wrong with it: nothing is guessed. */
class AskedTest {
  private static final Instant AT = Instant.parse("2026-11-29T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, TODAY);
  private static final Texts EN = new Texts(Locale.ENGLISH, TODAY);

  @Test
  void withoutAWordTheLastThirtyDaysAreMeant() {
    Asked asked = new Asked(Map.<String, String>of()::get);
    assertThat(LogQuery.of(asked, AT).filter().days())
        .isEqualTo(DateRange.inclusive(TODAY.minusDays(29), TODAY));
    assertThat(asked.isRight()).isTrue();
  }

  @Test
  void aLastDayAloneIsTheEndOfThirtyDaysAndOfASamplesYear() {
    Asked asked = new Asked(Map.of("to", "2025-06-30")::get);
    assertThat(LedgerQuery.of(asked, AT).from()).isEqualTo("2025-06-01");
    assertThat(SampleQuery.of(asked, AT).from()).isEqualTo("2025-01-01");
    assertThat(asked.isRight()).isTrue();
  }

  @Test
  void daysInTheWrongOrderAreToldAtTheLastOneAndStayAsTyped() {
    Asked asked = new Asked(Map.of("from", "2026-12-31", "to", "2026-11-30")::get);
    DeliveryQuery query = DeliveryQuery.of(asked, AT);

    assertThat(asked.isRight()).isFalse();
    assertThat(asked.problem("to", ZH)).isEqualTo("到：不能早于 12月31日");
    assertThat(asked.problem("to", EN)).startsWith("To: must not lie before 31 Dec");
    assertThat(asked.problem("from", ZH)).isEmpty();
    assertThat(asked.typed("from", query.from())).isEqualTo("2026-12-31");
    assertThat(asked.typed("to", query.to())).isEqualTo("2026-11-30");
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "from, xx, 1900",
    "from, 2026-02-30, 1900",
    "to, 0001-01-01, 1900",
    "size, 0, 1 到 100",
    "size, 100000, 1 到 100",
    "size, abc, 1 到 100",
    "size, 99999999999, 1 到 100",
    "seed, aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee, 40",
    "known, yesterday, UTC"
  })
  void aSampleIsNotDrawnByWhatWasNotAskedFor(String field, String typed, String bound) {
    Map<String, String> address = new HashMap<>(Map.of("seed", "2026"));
    address.put(field, typed);
    Asked asked = new Asked(address::get);
    SampleQuery.of(asked, AT);

    assertThat(asked.isRight()).isFalse();
    assertThat(asked.problem(field, ZH)).contains(bound);
    assertThat(asked.typed(field, "")).isEqualTo(typed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1", "100"})
  void theBoundsOfASizeAreTaken(String size) {
    Asked asked = new Asked(Map.of("seed", "2026", "size", size)::get);
    assertThat(SampleQuery.of(asked, AT).size()).isEqualTo(Integer.parseInt(size));
    assertThat(asked.isRight()).isTrue();
  }

  @Test
  void anUnknownWordIsNoLeaveToShowEverything() {
    Asked asked = new Asked(Map.of("outcome", "denied")::get);
    LogQuery.of(asked, AT);
    assertThat(asked.problem("outcome", EN)).contains("denied", "REFUSED");
  }

  @Test
  void aFileIsRefusedWithEveryParameterThatIsWrong() {
    Asked asked = new Asked(Map.of("seed", "x", "from", "xx", "size", "0")::get);
    SampleQuery.of(asked, AT);
    assertThatThrownBy(() -> asked.done(EN))
        .isInstanceOf(WrongAddress.class)
        .extracting(thrown -> ((WrongAddress) thrown).lines())
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("from: must be a day"))
        .anyMatch(line -> line.startsWith("size: must be a whole number from 1 to 100"));
  }

  @Test
  void aFileThatIsRightIsNotRefused() {
    Asked asked = new Asked(Map.of("from", "2026-01-01")::get);
    LogQuery.of(asked, AT);
    asked.done(EN);
    assertThat(List.of(asked.problem("from", EN), asked.problem("to", EN))).containsOnly("");
  }
}
