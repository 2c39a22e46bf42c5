package org.lingyan.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.17 a claim of one day,             CLAIM,  '',                 1",
    "H2.17 a claim of three,               CLAIM,  days-3,             3",
    "H2.17 put right once,                 CLAIM,  days-3adjusted-1,   3",
    "H2.17 one day put right,              CLAIM,  adjusted-2,         1",
    "H2.17 courses of a degree,            CLAIM,  days,               0",
    "H2.17 the same put right,             CLAIM,  daysadjusted-1,     0",
    "H2.17 a day that is taken over,       IMPORT, '',                 1",
    "H1.14 a year that is taken over,      IMPORT, year,               0",
    "H1.14 the same after a reversal,      IMPORT, year2,              0",
    "H1.14 put right,                      IMPORT, yearadjusted-1,     0",
    "H2.17 a session whose part says days, CLASS,  days-3,             1",
  })
  void daysOfASource(String id, SourceKind kind, String part, int days) {
    assertThat(new Source(kind, "x", part).days()).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.17 one day,       1, ''",
    "H2.17 two days,      2, days-2",
    "H2.17 nobody says,   0, days",
  })
  void partOfDays(String id, long days, String part) {
    assertThat(Source.partOf(days)).isEqualTo(part);
    assertThat(new Source(SourceKind.CLAIM, "x", part).days()).isEqualTo((int) days);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H1.13 the first time,                '',               1, adjusted-1",
    "H1.13 the second time,               adjusted-1,       2, adjusted-2",
    "H1.13 of several days,               days-3,           1, days-3adjusted-1",
    "H1.13 of several days the next time, days-3adjusted-1, 2, days-3adjusted-2",
  })
  void partPutRight(String id, String part, long time, String adjusted) {
    assertThat(new Source(SourceKind.CLAIM, "x", part).partAdjusted(time)).isEqualTo(adjusted);
  }
}
