package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

  /** Codes that no single spoilt file can bring about; each has a test of its own. */
  private static final Set<FindingCode> ELSEWHERE =
      EnumSet.of(
          FindingCode.FOLDER_MISSING, FindingCode.FILE_UNREADABLE, FindingCode.FINDINGS_TOO_MANY);

  @Test
  void everyCodeHasARowInTheTests() {
    Set<FindingCode> rows =
        Stream.of(
                CourseYamlFindingsTest.rows(),
                QuizFindingsTest.rows(),
                LessonFindingsTest.rows(),
                FigureFindingsTest.rows(),
                FileFindingsTest.rows())
            .flatMap(stream -> stream)
            .map(Row::code)
            .collect(Collectors.toCollection(() -> EnumSet.copyOf(ELSEWHERE)));
    assertThat(rows).containsExactlyInAnyOrder(FindingCode.values());
  }

  @Test
  void everyCodeHasATextInBothLanguages() {
    Set<String> keys = new TreeSet<>(Set.of("summary.accepted", "summary.refused"));
    Stream.of(FindingCode.values()).map(FindingCode::key).forEach(keys::add);
    ResourceBundle chinese = CheckTexts.bundle(Locale.CHINA);
    ResourceBundle english = CheckTexts.bundle(Locale.ENGLISH);
    assertThat(chinese.keySet()).isEqualTo(keys);
    assertThat(english.keySet()).isEqualTo(keys);
    for (String key : keys) {
      assertThat(chinese.getString(key)).containsPattern("\\p{IsHan}").doesNotContain("'");
      assertThat(english.getString(key)).doesNotContainPattern("\\p{IsHan}").doesNotContain("'");
      assertThat(placeholders(chinese.getString(key)))
          .as(key)
          .isEqualTo(placeholders(english.getString(key)));
    }
  }

  @Test
  void otherLanguagesGetChinese() {
    Finding finding = new Finding("course.yaml", 1, FindingCode.YAML_TAB, List.of());
    assertThat(finding.text(Locale.FRANCE)).isEqualTo(finding.text(Locale.CHINA));
    assertThat(finding.text(Locale.UK)).isEqualTo(finding.text(Locale.ENGLISH));
  }

  @Test
  void theGuideForAuthorsExplainsEveryCode() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "course-format.md"));
    assertThat(Stream.of(FindingCode.values()).map(code -> "| `" + code.key() + "` |"))
        .allMatch(guide::contains);
  }

  private static Set<String> placeholders(String text) {
    return Stream.iterate(0, i -> i + 1)
        .limit(10)
        .map(i -> "{" + i + "}")
        .filter(text::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
