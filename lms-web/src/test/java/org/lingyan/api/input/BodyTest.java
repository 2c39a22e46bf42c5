package org.lingyan.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.people.account.Role;

/** Every field that can never be right is named, all at once. */
class BodyTest {
  private static final int LEAST = 1;
  private static final int MOST = 100;

  @Test
  void takesWhatIsRight() {
    Body body =
        Bodies.of("{'n': 100, 'text': ' 伦理 ', 'on': '2026-02-28', 'role': 'HR', 'yes': true}");
    assertThat(body.whole("n", LEAST, MOST)).isEqualTo(100);
    assertThat(body.text("text", 2)).isEqualTo("伦理");
    assertThat(body.day("on")).isEqualTo("2026-02-28");
    assertThat(body.word("role", Role.class)).isEqualTo(Role.HR);
    assertThat(body.flag("yes")).isTrue();
    assertThatCode(body::done).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "101",
        "-5",
        "45.5",
        "'45'",
        "true",
        "[]",
        "{}",
        "1e400",
        "99999999999999999999"
      })
  void namesANumberThatIsNoWholeNumberInside(String value) {
    Body body = Bodies.of("{'n': " + value + "}");
    body.whole("n", LEAST, MOST);
    assertThat(Bodies.wrongFields(body::done)).containsExactly("n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'n': null}"})
  void namesWhatIsMissingOrNull(String text) {
    Body body = Bodies.of(text);
    body.whole("n", LEAST, MOST);
    body.text("n", 5);
    body.day("n");
    body.word("n", Role.class);
    body.secret("n", 5);
    assertThat(Bodies.wrongFields(body::done)).containsOnly("n").hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'   '", "7", "'123456'", "'a\\u0000b'", "'\\ud800'", "'a\\nb'"})
  void namesATextThatCannotBeKept(String value) {
    Body body = Bodies.of("{'text': " + value + "}");
    body.text("text", 5);
    assertThat(Bodies.wrongFields(body::done)).containsExactly("text");
  }

  @Test
  void countsRareCharactersOnce() {
    Body body = Bodies.of("{'text': '𠮷𠮷'}");
    assertThat(body.text("text", 2)).isEqualTo("𠮷𠮷");
    body.done();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'2026-02-29'",
        "'2026-2-1'",
        "'1899-12-31'",
        "'3000-01-01'",
        "'+12026-01-01'",
        "20260101",
        "'2026-01-01T00:00'",
        "'morgen'"
      })
  void namesADayThatIsNone(String value) {
    Body body = Bodies.of("{'on': " + value + "}");
    body.day("on");
    assertThat(Bodies.wrongFields(body::done)).containsExactly("on");
  }

  @Test
  void namesAnUnknownWordWithItsValue() {
    Body body = Bodies.of("{'role': 'KING'}");
    body.word("role", Role.class);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(ApiProblem.class, body::done)
                .wrong())
        .singleElement()
        .satisfies(
            wrong -> {
              assertThat(wrong.field()).isEqualTo("role");
              assertThat(wrong.values().get(0)).isEqualTo("KING");
            });
  }

  @Test
  void namesThePathToAFieldOfAList() {
    Body body = Bodies.of("{'entries': [{'n': 1}, {'n': 2}, {'n': -5}, 7]}");
    body.parts("entries", 10).forEach(part -> part.whole("n", LEAST, MOST));
    assertThat(Bodies.wrongFields(body::done))
        .containsExactlyInAnyOrder("entries[2].n", "entries[3]");
  }

  @Test
  void namesAListThatIsTooLongOrNone() {
    Body body = Bodies.of("{'a': [1,2,3], 'b': {}, 'c': [1]}");
    body.parts("a", 2);
    body.parts("b", 2);
    body.texts("c", 2);
    assertThat(Bodies.wrongFields(body::done)).isEqualTo(List.of("a", "b", "c[0]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "8.123", "'8'", "1e99"})
  void namesAnAmountOutOfBounds(String value) {
    Body body = Bodies.of("{'cap': " + value + "}");
    body.optionalAmount("cap", "0.01", "24");
    assertThat(Bodies.wrongFields(body::done)).containsExactly("cap");
  }

  @Test
  void ignoresUnknownProperties() {
    Body body = Bodies.of("{'n': 1, 'other': {'deep': []}}");
    body.whole("n", LEAST, MOST);
    assertThatCode(body::done).doesNotThrowAnyException();
  }
}
