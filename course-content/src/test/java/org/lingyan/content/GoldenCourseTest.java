package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenCourseTest {

  private static final String LESSON =
      """
      # 第一课

      一句 **粗**、*斜*、`码`。[^law] 换一个来源。[^b] 再引一次。[^law]
      这里接着写，English text
      goes on.

      [外部](https://example.org/?a=1&b=2 "题")、[邮件](mailto:a@example.org)、[回头](#h-1)

      > **想一想**
      >
      > - 一
      > - 二

      > **记住**
      > 第一句。

      > **Case**
      > First.

      > 普通引文

      | 甲 | 乙 |
      |---|:-:|
      | 1 | 2 |

      ## 图 & 码

      ![三步](../figures/steps.svg)

      ```java
      a < b
      ```

      3. 三
      4. 四

      ---
      """;

  private static final String PAGE =
      """
      <h1 id="b-1"><span id="h-1">第一课</span></h1>
      <p id="b-2">一句 <strong>粗</strong>、<em>斜</em>、<code>码</code>。\
      <sup><a href="#s-law" id="r-law-1">[1]</a></sup> 换一个来源。\
      <sup><a href="#s-b" id="r-b-1">[2]</a></sup> 再引一次。\
      <sup><a href="#s-law" id="r-law-2">[1]</a></sup>这里接着写，English text
      goes on.</p>
      <p id="b-3"><a href="https://example.org/?a=1&amp;b=2" title="题" \
      rel="noopener noreferrer">外部</a>、<a href="mailto:a@example.org">邮件</a>、\
      <a href="#h-1">回头</a></p>
      <aside class="callout think" role="note" id="b-4"><p class="callout-title">想一想</p>
      <ul>
      <li>一</li>
      <li>二</li>
      </ul>
      </aside>
      <aside class="callout remember" role="note" id="b-5"><p class="callout-title">记住</p>
      <p>第一句。</p>
      </aside>
      <aside class="callout case" role="note" id="b-6"><p class="callout-title">Case</p>
      <p>First.</p>
      </aside>
      <blockquote id="b-7">
      <p>普通引文</p>
      </blockquote>
      <div class="table-scroll" tabindex="0" id="b-8">
      <table>
      <thead>
      <tr>
      <th>甲</th>
      <th align="center">乙</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td align="center">2</td>
      </tr>
      </tbody>
      </table>
      </div>
      <h2 id="b-9"><span id="h-2">图 &amp; 码</span></h2>
      <p id="b-10"><img src="figures/steps.svg" alt="三步" loading="lazy"></p>
      <pre id="b-11"><code class="language-java">a &lt; b
      </code></pre>
      <ol start="3" id="b-12">
      <li>三</li>
      <li>四</li>
      </ol>
      <hr id="b-13">
      <section class="sources"><h2>资料来源</h2><ol>\
      <li id="s-law">某法，第一条 \
      <a href="https://example.org/law" rel="noopener noreferrer">https://example.org/law</a> \
      <a href="#r-law-1" aria-label="回到正文">↩</a> \
      <a href="#r-law-2" aria-label="回到正文">↩</a></li>\
      <li id="s-b">另一来源 <a href="#r-b-1" aria-label="回到正文">↩</a></li></ol></section>""";

  @TempDir Path folder;

  private SmallCourse golden() {
    return new SmallCourse(folder)
        .write(SmallCourse.LESSON, LESSON)
        .replace(SmallCourse.COURSE, "lessons:", "  - {key: b, text: 另一来源}\nlessons:");
  }

  @Test
  void everyElementOfALessonBecomesThisPage() {
    SmallCourse course = golden();
    assertThat(course.findings()).isEmpty();
    Lesson lesson = course.accepted().lessons().get(0);
    assertThat(lesson.html()).isEqualTo(PAGE);
    assertThat(lesson.blocks()).isEqualTo(13);
  }

  @Test
  void everyKeyOfTheYamlIsKept() {
    CoursePackage course = golden().accepted();
    assertThat(course.id()).isEqualTo("small-course");
    assertThat(course.version()).as("a version is a text: 1.10 is not 1.1").isEqualTo("1.10");
    assertThat(course.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(course.title()).isEqualTo(new LocalizedText("小课程", "Small course"));
    assertThat(course.title().in(Locale.UK)).isEqualTo("Small course");
    assertThat(course.title().in(Locale.FRENCH)).isEqualTo("小课程");
    assertThat(course.summary()).isEqualTo(new LocalizedText("摘要", "Summary"));
    assertThat(course.category()).isEqualTo("COMMON");
    assertThat(course.licence()).isEqualTo("CC-BY-4.0");
    assertThat(course.sources())
        .containsExactly(
            new Source("law", "某法，第一条", Optional.of(URI.create("https://example.org/law"))),
            new Source("b", "另一来源", Optional.empty()));
    assertThat(course.minutes()).isEqualTo(5);
    assertThat(course.lesson("one"))
        .map(Lesson::title)
        .hasValue(new LocalizedText("第一课", "Lesson one"));
    assertThat(course.lesson("two")).isEmpty();
    assertThat(course.assets()).containsOnlyKeys("steps.svg");
    assertThat(course.quiz().passPercent()).isEqualTo(60);
    Question question = course.quiz().questions().get(0);
    assertThat(question.kind()).isEqualTo(Question.Kind.SINGLE);
    assertThat(question.lessonId()).hasValue("one");
    assertThat(question.options()).containsEntry("A", "这个").containsEntry("B", "那个").hasSize(2);
    assertThat(course.quiz().questions().get(1).key()).containsExactly("A", "C");
    assertThat(course.quiz().questions().get(1).lessonId()).isEmpty();
  }

  @Test
  void charactersAreCountedWithoutSpacesAltTextsAndSources() {
    SmallCourse course = new SmallCourse(folder);
    assertThat(course.accepted().lessons().get(0).characters()).isEqualTo("第一课这里有一句话。".length());
  }

  @Test
  void anEnglishCourseHasItsHeadingInEnglish() {
    SmallCourse course = new SmallCourse(folder).replace(SmallCourse.COURSE, "zh-CN\n", "en\n");
    assertThat(course.accepted().lessons().get(0).html())
        .contains("<h2>Sources</h2>", "aria-label=\"Back to the text\"")
        .doesNotContain("资料来源");
  }

  @Test
  void minutesMayBeThreeTimesTheReadingTimeAndTenMore() {
    // 250 characters: 3 × 1 + 10 minutes are the most that pass without a word.
    SmallCourse course =
        new SmallCourse(folder).write(SmallCourse.LESSON, "字".repeat(250) + "[^law]");
    course.delete(SmallCourse.FIGURE).replace(SmallCourse.COURSE, "minutes: 5", "minutes: 13");
    assertThat(course.findings()).isEmpty();
    course.replace(SmallCourse.COURSE, "minutes: 13", "minutes: 14");
    assertThat(course.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.LESSON_MINUTES);
  }

  @Test
  void aLineBreakIsASpaceBetweenWordsAndNothingBetweenIdeographs() {
    SmallCourse course = new SmallCourse(folder).append(SmallCourse.LESSON, "\n汉\n字，\n**粗**\n细\n");
    course.append(SmallCourse.LESSON, "\nsaid “so”\n“no” 与\nword\n");
    assertThat(course.accepted().lessons().get(0).html())
        .contains("<p id=\"b-4\">汉字，<strong>粗</strong>细</p>")
        .contains("<p id=\"b-5\">said “so”\n“no” 与\nword</p>");
  }

  @Test
  void theExampleInTheGuideIsACourse() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "course-format.md"));
    SmallCourse course = new SmallCourse(folder);
    Pattern file = Pattern.compile("`(\\S+)`\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
    List<String> names =
        file.matcher(guide)
            .results()
            .map(
                found -> {
                  course.write(found.group(1), found.group(2));
                  return found.group(1);
                })
            .toList();
    assertThat(names).containsExactly(SmallCourse.COURSE, SmallCourse.LESSON, SmallCourse.QUIZ);
    assertThat(course.findings()).isEmpty();
    assertThat(course.accepted().id()).isEqualTo("asking-well");
  }

  @Test
  void aByteOrderMarkIsNoContent() {
    SmallCourse course = new SmallCourse(folder);
    String hash = course.accepted().contentHash();
    course.replace(SmallCourse.COURSE, "format", "\uFEFFformat");
    course.replace(SmallCourse.LESSON, "# ", "\uFEFF# ");
    assertThat(course.accepted().contentHash()).isEqualTo(hash);
  }
}
