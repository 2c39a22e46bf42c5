package org.lingyan.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P8, P11: codes as people type them, addresses as they are kept. */
class OneTimeCodeTest {
  @Test
  void p8NoSignCanBeTakenForAnother() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      OneTimeCode code = OneTimeCode.fresh();
      assertThat(code.possible()).isTrue();
      assertThat(code.text()).doesNotContainPattern("[0O1IL]").hasSize(12);
      codes.add(code.text());
    }
    assertThat(codes).hasSize(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"K7PM-3XWQ-9RTD", "k7pm3xwq9rtd", " K7PM 3XWQ 9RTD ", "Ｋ７ＰＭ－３ｘｗｑ—９ＲＴＤ"})
  void p8SpellingDoesNotMatter(String typed) {
    assertThat(OneTimeCode.typed(typed)).isEqualTo(new OneTimeCode("K7PM3XWQ9RTD"));
    assertThat(OneTimeCode.typed(typed).grouped()).isEqualTo("K7PM-3XWQ-9RTD");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 61, -1})
  void p8DaysThatNobodyCanMean(int days) {
    assertThatThrownBy(() -> new CodeSettings(days)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77, 203.0.113.*, OUTSIDE",
    "127.0.0.1, 127.0.0.*, THIS_MACHINE",
    "10.1.2.3, 10.1.2.*, INSIDE",
    "172.16.0.9, 172.16.0.*, INSIDE",
    "172.32.0.9, 172.32.0.*, OUTSIDE",
    "192.168.8.8, 192.168.8.*, INSIDE",
    "2001:db8:12::9, 2001:db8:12::*, OUTSIDE",
    "fd12:3456:789a::1, fd12:3456:789a::*, INSIDE",
    "fe80::1, fe80:0:0::*, INSIDE",
    "::1, 0:0:0::*, THIS_MACHINE",
    "'', '', UNKNOWN",
    "learn.example.org, '', UNKNOWN",
    "999.0.0.1, '', UNKNOWN",
    "beef, '', UNKNOWN"
  })
  void p11AnAddressIsKeptWithoutItsLastPart(String full, String kept, AddressClass kind) {
    assertThat(ShortAddress.of(full)).isEqualTo(new ShortAddress(kept));
    assertThat(ShortAddress.of(full).kind()).isEqualTo(kind);
  }
}
