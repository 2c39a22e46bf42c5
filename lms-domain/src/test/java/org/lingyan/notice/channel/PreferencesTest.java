package org.lingyan.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N3, N5. */
class PreferencesTest {
  @ParameterizedTest
  @CsvSource({
    "MAIL, a@b.cn",
    "MAIL, zhou.yutong+lms@mail.example.cn",
    "SMS, 13800138000",
    "SMS, +8613800138000"
  })
  void n5AnAddressFitsItsChannel(ChannelKind channel, String address) {
    assertThat(Preferences.fits(channel, address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@b.cn",
        "a@b.cn,c@d.cn",
        "a@b.cn\r\nBcc: x@y.cn",
        "a b@c.cn",
        "<a@b.cn>"
      })
  void n5WhatCouldBecomeAnotherHeaderOrAddressIsNone(String address) {
    assertThat(Preferences.fits(ChannelKind.MAIL, address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "1234567890123456", "138 0013 8000", "138\n00138000"})
  void n5APhoneNumberHasSixToFifteenDigits(String number) {
    assertThat(Preferences.fits(ChannelKind.SMS, number)).isFalse();
  }

  @Test
  void n3AMessageHasNoFieldForAnythingPersonalButItsAddress() {
    assertThat(Arrays.stream(OutsideMessage.class.getRecordComponents()))
        .extracting(field -> field.getName())
        .containsExactly("id", "kind", "notices", "address", "secret");
    assertThat(
            new OutsideMessage("1", java.util.Optional.empty(), 1, "a@b.cn", "secret").toString())
        .doesNotContain("a@b.cn", "secret");
  }
}
