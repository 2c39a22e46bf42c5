package org.lingyan.web.trainee;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a stored lesson fit for a page: figures get their address and their size. Pure. */
final class LessonMarkup {
  private static final String FIGURES = "figures/";
  private static final Pattern VIEW_BOX =
      Pattern.compile("<svg[^>]*\\sviewBox=\"0 0 (\\d{1,5})(?:\\.\\d+)? (\\d{1,5})(?:\\.\\d+)?\"");

  private LessonMarkup() {}

  /**
   * The page of a lesson.
   *
   * @param stored HTML from the content store
   * @param address address of a figure by name
   * @param svg text of a figure by name; empty when it is no SVG
   */
  static LessonText of(
      String stored, Function<String, String> address, Function<String, Optional<String>> svg) {
    Document page = Jsoup.parseBodyFragment(stored);
    page.outputSettings().prettyPrint(false);
    for (Element image : page.select("img[src^=" + FIGURES + "]")) {
      String name = image.attr("src").substring(FIGURES.length());
      image.attr("src", address.apply(name));
      // Without a size everything below would move when the figure comes, and the reader's place
      // with it.
      svg.apply(name)
          .map(VIEW_BOX::matcher)
          .filter(Matcher::find)
          .ifPresent(box -> image.attr("width", box.group(1)).attr("height", box.group(2)));
    }
    return new LessonText(page.body().html(), sources(page));
  }

  private static List<SourceRow> sources(Document page) {
    return page.select("section.sources li").stream()
        .map(
            item -> {
              String href = item.select("a[href^=http]").attr("href");
              Element words = item.clone();
              words.select("a").remove();
              return new SourceRow(words.text().strip(), href);
            })
        .toList();
  }
}
