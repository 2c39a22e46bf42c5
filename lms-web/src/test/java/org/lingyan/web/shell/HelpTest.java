package org.lingyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lingyan.web.text.Texts;

/** Every page explains itself. */
class HelpTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  static List<String> pages() throws IOException {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all.map(PAGES::relativize)
          .map(Path::toString)
          .filter(name -> name.endsWith(".xhtml"))
          .filter(name -> !name.startsWith("WEB-INF") && !name.startsWith("resources"))
          .filter(name -> !name.contains("/fragments/"))
          .map(name -> "/" + name)
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void thereIsHelp(String page) {
    assertThat(LANGUAGES)
        .allSatisfy(
            language ->
                assertThat(new Texts(language, LocalDate.EPOCH).find(Help.key(page)))
                    .as("%s in %s", Help.key(page), language)
                    .isPresent()
                    .hasValueSatisfying(
                        text -> assertThat(text).doesNotContain("！", "!").hasSizeLessThan(400)));
  }
}
