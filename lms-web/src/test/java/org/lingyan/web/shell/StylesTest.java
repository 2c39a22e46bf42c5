package org.lingyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page brings the style sheets of all that it is made of. */
class StylesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern SHEET = Pattern.compile("assets\\.of\\('([\\w.-]+\\.css)'\\)");
  private static final Pattern CLASSES = Pattern.compile("(?:class|styleClass)=\"([^\"]*)\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Pattern INCLUDED = Pattern.compile("ui:include src=\"/([^\"#]+)\"");
  private static final Pattern PART = Pattern.compile("<lms:(\\w+)");
  private static final Pattern STYLED = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
  private static final Map<String, Set<String>> SHEETS = sheets();

  @ParameterizedTest
  @MethodSource("pages")
  void noClassIsStyledOnOtherPagesOnly(Path page) {
    String text = whole(page, new HashSet<>());
    Set<String> here =
        Stream.concat(
                found(SHEET, text),
                found(SHEET, read(PAGES.resolve("WEB-INF/templates/app.xhtml"))))
            .flatMap(sheet -> SHEETS.get(sheet).stream())
            .collect(Collectors.toSet());
    Set<String> elsewhere =
        SHEETS.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    elsewhere.removeAll(here);
    elsewhere.retainAll(classes(text));

    assertThat(elsewhere)
        .as("styled in a sheet that the page does not load: move it to parts.css, or load it")
        .isEmpty();
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Map<String, Set<String>> sheets() {
    try (Stream<Path> files = Files.list(PAGES.resolve("static"))) {
      return files
          .filter(file -> file.toString().endsWith(".css"))
          .collect(
              Collectors.toMap(file -> file.getFileName().toString(), file -> styled(read(file))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The classes in selectors; what stands inside of comments and rules is none. */
  private static Set<String> styled(String sheet) {
    String selectors = sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^{}]*}", " ");
    return found(STYLED, selectors).collect(Collectors.toSet());
  }

  private static Set<String> classes(String text) {
    Set<String> classes = new HashSet<>();
    found(CLASSES, text)
        .map(
            value ->
                EXPRESSION
                    .matcher(value)
                    .replaceAll(
                        expression ->
                            Matcher.quoteReplacement(
                                found(QUOTED, expression.group())
                                    .collect(Collectors.joining(" ", " ", " ")))))
        .forEach(value -> classes.addAll(List.of(value.strip().split("\\s+", -1))));
    return classes;
  }

  /** A page with its fragments and parts. */
  private static String whole(Path file, Set<Path> seen) {
    if (!Files.exists(file) || !seen.add(file)) {
      return "";
    }
    String text = read(file);
    return text
        + found(INCLUDED, text)
            .map(path -> whole(PAGES.resolve(path), seen))
            .collect(Collectors.joining())
        + found(PART, text)
            .map(name -> whole(PAGES.resolve("WEB-INF/resources/lms/" + name + ".xhtml"), seen))
            .collect(Collectors.joining());
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
