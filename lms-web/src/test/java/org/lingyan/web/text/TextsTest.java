package org.lingyan.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, TODAY);
  private static final Texts EN = new Texts(Locale.ENGLISH, TODAY);

  @Test
  void aCategoryOfARulePackIsCalledByItsCode() {
    assertThat(ZH.category("PROFESSIONAL")).isEqualTo("专业科目");
    assertThat(ZH.category("SUPERVISED_PRACTICE")).isEqualTo("SUPERVISED_PRACTICE");
    assertThat(EN.category("SUPERVISED_PRACTICE")).isEqualTo("SUPERVISED_PRACTICE");
  }

  @Test
  void anyOtherTextHasToBeThere() {
    assertThatThrownBy(() -> ZH.of("no.such.key")).isInstanceOf(MissingResourceException.class);
  }
}
