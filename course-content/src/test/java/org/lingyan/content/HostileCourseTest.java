package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileCourseTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "一<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "一 <svg><a xlink:href='javascript:alert(1)'>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<p style='position:fixed'>",
        "<![CDATA[x]]>",
        "<?php x ?>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html;base64,AAAA)",
        "[x](vbscript:x)",
        "[x](//example.org)",
        "[x](\\\\example.org)",
        "[x](https://a\"onmouseover=alert(1))",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml;base64,AAAA)",
      })
  void isRefusedAndStillHarmlessIfItWereShown(String markdown) {
    SmallCourse course =
        new SmallCourse(folder).append(SmallCourse.LESSON, "\n一\n\n" + markdown + "\n");
    assertThat(course.read()).isInstanceOf(CourseReading.Refused.class);
    assertThat(course.findings()).allMatch(finding -> finding.line() == 9).isNotEmpty();

    assertThat(shown(markdown).toLowerCase(Locale.ROOT))
        .doesNotContainPattern("<(script|svg|iframe|style)|<[^>]*\\son|<[^>]*style=")
        .doesNotContainPattern("(href|src)=\"\\s*(javascript|data|vbscript|//|\\\\)");
  }

  /** Renders without the check, so that the last door is tried by itself. */
  private static String shown(String markdown) {
    Findings findings = new Findings();
    Sources sources = Sources.read(YamlFile.parse("c", "a: b", findings).orElseThrow(), findings);
    Node document = LessonMarkdown.parse(markdown);
    return new LessonPage("lessons/a.md", LessonTree.of(document), sources, Locale.ENGLISH).html();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "*a ",
        "**a ",
        "[",
        "![",
        "![a](",
        "[a](",
        "`",
        "<",
        "_a",
        "&",
        "\\",
        "[^law]",
        "[a]: b\n",
        "| a ",
        "<a",
        "<!--",
        "]",
        "*a_",
        "1. ",
        "# ",
        "~~~\n",
        "\t"
      })
  void aLessonFullOfOneThingIsReadInTime(String thing) {
    SmallCourse course = new SmallCourse(folder);
    course.write(SmallCourse.LESSON, "字\n\n" + thing.repeat(300_000 / thing.length()));
    assertThatCode(course::read).doesNotThrowAnyException();
  }

  @Test
  void whatIsNoTagIsShownAsText() {
    assertThat(shown("<SVG/ONLOAD=alert(1)>"))
        .isEqualTo("<p id=\"b-1\">&lt;SVG/ONLOAD=alert(1)&gt;</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a ", "[", "_a ", "![", "<"})
  void paragraphsAtTheLimitAreReadInTime(String mark) {
    String marks = mark.repeat(mark.equals("<") ? 200 : 2000);
    String paragraph = marks + "x".repeat(20_000 - marks.length()) + "\n\n";
    SmallCourse course = new SmallCourse(folder);
    course.write(SmallCourse.LESSON, paragraph.repeat(100));
    assertThatCode(course::read).doesNotThrowAnyException();
  }

  @Test
  void deeplyNestedEmphasisIsRefusedAndNotFollowed() {
    SmallCourse course = new SmallCourse(folder);
    course.write(SmallCourse.LESSON, "*a **b ".repeat(20_000) + "c** d*".repeat(20_000));
    assertThat(course.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.MARKDOWN_LONG);
  }

  @Test
  void aBillionLaughsAreNotExpanded() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(i -> "l%d: &l%d [%s]\n".formatted(i, i, "*l%d,".formatted(i - 1).repeat(9)))
            .collect(Collectors.joining("", "l0: &l0 [ha, ha]\n", ""));
    SmallCourse course = new SmallCourse(folder).append(SmallCourse.COURSE, laughs);
    assertThat(course.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.code() == FindingCode.YAML_ALIAS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "\"", "'", "!a ", "&a ", "%", "|\n", "\t"})
  void aYamlFullOfOneThingIsReadInTime(String thing) {
    SmallCourse course = new SmallCourse(folder);
    course.write(SmallCourse.QUIZ, thing.repeat(300_000 / thing.length()));
    assertThat(course.read()).isInstanceOf(CourseReading.Refused.class);
  }

  @Test
  void anSvgFullOfSpacesOrLevelsIsReadInTime() {
    SmallCourse course = new SmallCourse(folder);
    String start = "<svg xmlns='http://www.w3.org/2000/svg'><style>url(";
    course.write(SmallCourse.FIGURE, start + " ".repeat(2_000_000) + "#a)</style></svg>");
    assertThat(course.findings()).isEmpty();
    course.write(
        SmallCourse.FIGURE,
        "<svg xmlns='http://www.w3.org/2000/svg'>"
            + "<g>".repeat(200_000)
            + "</g>".repeat(200_000)
            + "</svg>");
    assertThatCode(course::read).doesNotThrowAnyException();
  }

  @Test
  void noMoreThanFiveHundredFindingsAreKept() {
    SmallCourse course = new SmallCourse(folder);
    course.append(SmallCourse.LESSON, "\n一<br>\n".repeat(600));
    assertThat(course.findings())
        .hasSize(Findings.LIMIT + 1)
        .extracting(Finding::code)
        .contains(FindingCode.FINDINGS_TOO_MANY);
  }

  @Test
  void whatIsPrintedCannotSteerATerminal() {
    SmallCourse course = new SmallCourse(folder);
    course.append(SmallCourse.LESSON, "\n<b title='\u001B[31m\u202E\u0007'>\n");
    assertThat(course.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.text(Locale.ENGLISH).matches("[^\\p{Cntrl}\u202E]*"));
  }
}
