package org.lingyan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where, LIKE and pages. */
class QueryPiecesTest {

  @Test
  void nothingAskedIsNoCondition() {
    assertThat(new Where().sql()).isEmpty();
    assertThat(new Where().parameters()).isEmpty();
  }

  @Test
  void valuesAreNumberedAsTheyCome() {
    Where where = new Where().and("a = ?", 1).and("b IS NULL").and("(c > ? OR d < ?)", "x", 2.5);

    assertThat(where.sql()).isEqualTo(" WHERE a = ?1 AND b IS NULL AND (c > ?2 OR d < ?3)");
    assertThat(where.parameters()).containsExactly(1, "x", 2.5);
    assertThat(where.sql()).isEqualTo(where.sql());
  }

  @Test
  void aPieceApartGoesOnWithTheNumbers() {
    Where where = new Where().and("a = ?", 1);

    assertThat(where.numbered("LIMIT ? OFFSET ?", 50, 100)).isEqualTo("LIMIT ?2 OFFSET ?3");
    assertThat(where.sql()).isEqualTo(" WHERE a = ?1");
    assertThat(where.parameters()).containsExactly(1, 50, 100);
  }

  @Test
  void pastNineMarksTheNumbersGoOn() {
    Where where = new Where();
    for (int i = 1; i <= 12; i++) {
      where.and("a = ?", i);
    }

    assertThat(where.sql()).endsWith("a = ?9 AND a = ?10 AND a = ?11 AND a = ?12");
    assertThat(where.parameters()).hasSize(12);
  }

  @Test
  void aMarkWithoutValueIsABug() {
    assertThatThrownBy(() -> new Where().and("a = ? AND b = ?", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("more marks than values: ");
    assertThatThrownBy(() -> new Where().numbered("a = ?"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("more marks than values: ");
  }

  @Test
  void aValueWithoutMarkIsABug() {
    assertThatThrownBy(() -> new Where().and("a = ?", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("more values than marks: ");
    assertThatThrownBy(() -> new Where().and("a = 1", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "\"{0}\" becomes {1}")
  @CsvSource({
    "李娜,     %李娜%",
    "'',       %%",
    "100%,     %100\\%%",
    "a_b,      %a\\_b%",
    "a\\b,     %a\\\\b%",
    "\\%_,     %\\\\\\%\\_%",
    "'O''Brien', '%O''Brien%'",
  })
  void wildcardsAreTakenLiterally(String typed, String pattern) {
    assertThat(Rows.containing(typed)).isEqualTo(pattern);
  }

  @ParameterizedTest(name = "page {0} of {1}: {2}")
  @CsvSource({"0, 1, 0", "0, 50, 0", "1, 50, 50", "2147483647, 500, 1073741823500"})
  void offset(int page, int size, long offset) {
    assertThat(new Page.Request(page, size).offset()).isEqualTo(offset);
  }

  @ParameterizedTest(name = "page {0} of {1}")
  @CsvSource({"-1, 50", "0, 0", "0, -1"})
  void aPageThatCanNeverBeIsRefused(int page, int size) {
    assertThatThrownBy(() -> new Page.Request(page, size))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRefusalWithoutReasonIsABug() {
    assertThatThrownBy(() -> new Outcome.Refused<>(java.util.List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
  }
}
