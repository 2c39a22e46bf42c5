package org.lingyan.api.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;

/** A2: a body that is not a JSON object. */
class WishReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "{",
        "{\"a\":}",
        "{\"a\":1,}",
        "[]",
        "1",
        "null",
        "<a/>",
        "{\"a\":01}"
      })
  void isMalformed(String text) {
    ApiProblem problem =
        catchThrowableOfType(
            ApiProblem.class, () -> WishReader.object(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED);
    assertThat(problem.wrong()).singleElement().extracting("field").isEqualTo("body");
  }

  @Test
  void isMalformedWhenItIsNestedWithoutEnd() {
    byte[] deep = ("{\"a\":" + "[".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(catchThrowableOfType(ApiProblem.class, () -> WishReader.object(deep)).kind())
        .isEqualTo(ProblemKind.MALFORMED);
  }

  @Test
  void isMalformedWhenANumberHasThousandsOfDigits() {
    byte[] long_ = ("{\"a\":" + "9".repeat(5_000) + "}").getBytes(StandardCharsets.UTF_8);
    assertThat(catchThrowableOfType(ApiProblem.class, () -> WishReader.object(long_)).kind())
        .isEqualTo(ProblemKind.MALFORMED);
  }

  @Test
  void isMalformedWhenItIsNoUtf8() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(catchThrowableOfType(ApiProblem.class, () -> WishReader.object(latin)).kind())
        .isEqualTo(ProblemKind.MALFORMED);
  }

  @Test
  void mayHoldBracketsInItsTexts() {
    String text = "{\"a\":\"\\\"" + "[".repeat(100) + "\"}";
    assertThat(WishReader.object(text.getBytes(StandardCharsets.UTF_8)).getString("a"))
        .startsWith("\"[[");
  }

  @Test
  void isReadAsUtf8() {
    assertThat(
            WishReader.object("{\"a\":\"领雁𠮷\"}".getBytes(StandardCharsets.UTF_8)).getString("a"))
        .isEqualTo("领雁𠮷");
  }
}
