package org.lingyan.content;

import static org.lingyan.content.FindingCode.*;
import static org.lingyan.content.Row.row;
import static org.lingyan.content.SmallCourse.QUIZ;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizFindingsTest {

  static Stream<Row> rows() {
    return Stream.of(
        row(KEY_UNKNOWN, QUIZ, 6, "    options:", "    option: x\n    options:"),
        row(KEY_UNKNOWN, QUIZ, 9, "    key: [A]", "      G: 另一个\n    key: [A]"),
        row(KEY_MISSING, QUIZ, 2, "    explanation: 因为这个对。\n", ""),
        row(VALUE_EMPTY, QUIZ, 1, "no questions", c -> c.write(QUIZ, "questions: []\n")),
        row(VALUE_EMPTY, QUIZ, 9, "key: [A]", "key: []"),
        row(VALUE_TYPE, QUIZ, 9, "key: [A]", "key: A"),
        row(ID_FORM, QUIZ, 2, "id: q1", "id: Q1"),
        row(ID_DUPLICATE, QUIZ, 11, "id: q2", "id: q1"),
        row(QUESTION_KIND, QUIZ, 3, "kind: SINGLE", "kind: Single"),
        row(QUESTION_LESSON, QUIZ, 4, "lesson: one", "lesson: two"),
        row(QUESTION_OPTIONS, QUIZ, 7, "      B: 那个\n", ""),
        row(QUESTION_OPTIONS, QUIZ, 14, "{A: 一, B: 二, C: 三}", "{A: 一, C: 三}"),
        row(QUESTION_KEY_UNKNOWN, QUIZ, 9, "key: [A]", "key: [C]"),
        row(QUESTION_KEY_UNKNOWN, QUIZ, 9, "key: [A]", "key: [a]"),
        row(QUESTION_KEY_UNKNOWN, QUIZ, 17, "key: [A, C]", "key:\n      - A\n      - D"),
        row(QUESTION_KEY_REPEATED, QUIZ, 15, "key: [A, C]", "key: [A, C, A]"),
        row(QUESTION_SINGLE, QUIZ, 9, "key: [A]", "key: [A, B]"),
        row(QUESTION_MULTIPLE, QUIZ, 15, "key: [A, C]", "key: [C]"),
        row(QUESTIONS_TOO_MANY, QUIZ, 502, "501 questions", c -> c.write(QUIZ, questions(501))),
        row(YAML_UNCLOSED, QUIZ, 15, "key: [A, C]", "key: [A, C"),
        row(FILE_MISSING, SmallCourse.COURSE, 21, "no quiz", c -> c.delete(QUIZ)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsTheFaultAndItsLine(Row row, @TempDir Path folder) {
    row.check(folder);
  }

  private static String questions(int count) {
    String question =
        "  - {id: q%d, kind: SINGLE, text: x, options: {A: a, B: b}, key: [A], explanation: x}\n";
    return IntStream.range(0, count)
        .mapToObj(question::formatted)
        .collect(Collectors.joining("", "questions:\n", ""));
  }
}
