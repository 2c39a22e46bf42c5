package org.lingyan.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the words of a sheet into the page that is drawn; every word is escaped on the way. */
final class PaperMarkup {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");
  private static final String PAGE = read("paper.html");

  private final UnaryOperator<String> printable;
  private final PaperWords words;

  /**
   * A markup.
   *
   * @param printable leaves of a text what the font can print
   */
  PaperMarkup(UnaryOperator<String> printable, PaperWords words) {
    this.printable = printable;
    this.words = words;
  }

  String of(PaperSheet sheet) {
    return fill(
        PAGE,
        Map.ofEntries(
            Map.entry("subject", escaped(sheet.subject())),
            Map.entry("style", read("paper.css")),
            Map.entry(
                "sample",
                sheet.warnings().stream().map(this::sample).collect(Collectors.joining())),
            Map.entry("title-zh", text(sheet.title().zh())),
            Map.entry("title-en", text(sheet.title().en())),
            Map.entry("sentence-zh", text(sheet.sentence().zh())),
            Map.entry("sentence-en", text(sheet.sentence().en())),
            Map.entry(
                "lines", sheet.lines().stream().map(this::line).collect(Collectors.joining())),
            Map.entry("qr", QrCode.of(sheet.address())),
            Map.entry("qr-words", text(words.get("paper.check").zh())),
            Map.entry("number", text(sheet.number())),
            Map.entry("check", both("paper.check")),
            Map.entry("address", text(sheet.address())),
            Map.entry("seal", both("paper.seal")),
            Map.entry("seal-picture", picture(sheet.seal()))));
  }

  private String picture(String seal) {
    return seal.isEmpty()
        ? ""
        : "<img src=\"" + seal + "\" alt=\"" + text(words.get("paper.sealed").zh()) + "\" />";
  }

  private String line(PaperSheet.Line line) {
    PaperSheet.Both value = line.value();
    boolean same = value.zh().equals(value.en());
    return "<tr><th>"
        + text(line.label().zh())
        + english(line.label().en())
        + "</th><td>"
        + text(value.zh())
        + (same ? "" : english(value.en()))
        + "</td></tr>";
  }

  private String sample(PaperSheet.Both warning) {
    return "<p class=\"sample\">" + text(warning.zh()) + english(warning.en()) + "</p>";
  }

  private String both(String key) {
    PaperSheet.Both word = words.get(key);
    return text(word.zh()) + english(word.en());
  }

  private String english(String text) {
    return "<span class=\"en\" lang=\"en\">" + text(text) + "</span>";
  }

  private String text(String text) {
    return escaped(printable.apply(text));
  }

  /** Markup and everything that XML cannot hold becomes harmless. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(PaperMarkup::allowed)
        .forEach(
            character -> {
              switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(character);
              }
            });
    return safe.toString();
  }

  private static boolean allowed(int character) {
    return character >= ' '
        && !(character >= 0xD800 && character <= 0xDFFF)
        && character != 0xFFFE
        && character != 0xFFFF;
  }

  private static String fill(String page, Map<String, String> values) {
    return PLACE
        .matcher(page)
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
  }

  /** The style of every paper. */
  static String style() {
    return read("paper.css");
  }

  /** A file beside it. */
  static String file(String name) {
    return read(name);
  }

  private static String read(String name) {
    try (InputStream file = PaperMarkup.class.getResourceAsStream("/org/lingyan/paper/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
