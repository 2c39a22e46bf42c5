package org.lingyan.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address of a file says. */
class SheetWishTest {
  @Test
  void s2AnAddressIsReadAndWrittenTheSame() {
    SheetWish wish = SheetWish.of("board.csv", "organisation=1a&q=%E4%BD%95+%26&odd").orElseThrow();

    assertThat(wish.list()).isEqualTo("board");
    assertThat(wish.format()).isEqualTo(SheetFormat.CSV);
    assertThat(wish.parameters()).containsEntry("q", "何 &").containsEntry("odd", "");
    assertThat(SheetWish.of(wish.file(), wish.query())).contains(wish);
    assertThat(wish.href()).startsWith("/sheets/board.csv?organisation=1a&q=");
  }

  @ParameterizedTest
  @NullAndEmptySource
  void aListWithoutAFilterHasNoQuery(String query) {
    assertThat(SheetWish.of("board.xlsx", query).orElseThrow().href())
        .isEqualTo("/sheets/board.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "board", "board.pdf", "../board.csv", "Board.csv", ".csv"})
  void whatIsNoFileIsNone(String file) {
    assertThat(SheetWish.of(file, "")).isEmpty();
  }

  @Test
  void aFilterThatIsTooLongIsNone() {
    assertThat(SheetWish.of("board.csv", "q=" + "x".repeat(2000))).isEmpty();
  }
}
