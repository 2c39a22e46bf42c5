package org.lingyan.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P28: what new accounts are called. */
class AccountNamesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "王国强, wangguoqiang",
    "单雨晴, shanyuqing",
    "吕绿, lvlv",
    "阿依古丽·买买提, ayigulimaimaiti",
    "Anna Berg, annaberg",
    "□□, zhanghao"
  })
  void p28TheNameIsThePinyin(String person, String account) {
    assertThat(AccountNames.besides(Set.of()).next(person)).isEqualTo(account);
  }

  @Test
  void p28TheSecondOfThatNameHasTheSmallestFreeNumber() {
    AccountNames names = AccountNames.besides(Set.of("wangfang", "wangfang3"));

    assertThat(names.next("王芳")).isEqualTo("wangfang2");
    assertThat(names.next("汪方")).as("another name, the same pinyin").isEqualTo("wangfang4");
    assertThat(names.next("王芬")).isEqualTo("wangfen");
  }

  /** P26: three characters at least. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"阿鹅, ae2", "李鹅, lie", "鹅, e10"})
  void p28AShortNameGetsANumber(String person, String account) {
    String given = AccountNames.besides(Set.of()).next(person);

    assertThat(given).isEqualTo(account);
    assertThat(AccountNames.isRight(given)).isTrue();
  }

  @Test
  void p28ALongNameIsCutSoThatANumberFits() {
    String person = "庄".repeat(40);
    AccountNames names = AccountNames.besides(Set.of());

    assertThat(names.next(person)).hasSize(50);
    assertThat(names.next(person)).hasSize(51).endsWith("2");
  }
}
