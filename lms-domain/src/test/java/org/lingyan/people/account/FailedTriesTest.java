package org.lingyan.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.account.FailedTries.Kind;

/** P3: how long the next try waits. */
class FailedTriesTest {

  @ParameterizedTest(name = "P3 {0} after {1}: {2} s")
  @CsvSource({
    "ACCOUNT, 0,          0",
    "ACCOUNT, 1,          0",
    "ACCOUNT, 4,          0",
    "ACCOUNT, 5,          0",
    "ACCOUNT, 6,          1",
    "ACCOUNT, 7,          2",
    "ACCOUNT, 8,          4",
    "ACCOUNT, 14,       256",
    "ACCOUNT, 15,       512",
    "ACCOUNT, 16,       900",
    "ACCOUNT, 17,       900",
    "ACCOUNT, 70,       900",
    "ACCOUNT, 10000,    900",
    "ACCOUNT, 2147483647, 900",
    "ADDRESS, 29,         0",
    "ADDRESS, 30,         0",
    "ADDRESS, 31,         1",
    "ADDRESS, 32,         2",
    "ADDRESS, 36,        32",
    "ADDRESS, 37,        60",
    "ADDRESS, 38,        60",
    "ADDRESS, 10000,     60",
  })
  void waitAfter(Kind kind, int failures, long seconds) {
    assertThat(kind.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void p3SubjectNamesNobody() {
    String subject = Kind.ACCOUNT.subject("li.na");

    assertThat(subject).startsWith("account:").hasSize(8 + 64).doesNotContain("li.na");
    assertThat(Kind.ACCOUNT.subject("li.na")).isEqualTo(subject);
    assertThat(Kind.ADDRESS.subject("li.na")).isNotEqualTo(subject);
    assertThat(Kind.ACCOUNT.subject("li.nb")).isNotEqualTo(subject);
  }
}
