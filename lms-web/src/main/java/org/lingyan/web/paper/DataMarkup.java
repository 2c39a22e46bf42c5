package org.lingyan.web.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts a copy of personal data into the page that is drawn; every word is escaped on the way. */
final class DataMarkup {
  /** A table of more columns than this is written as lines with labels. */
  private static final int MOST_COLUMNS = 6;

  private final UnaryOperator<String> printable;

  /**
   * A markup.
   *
   * @param printable leaves of a text what the font can print
   */
  DataMarkup(UnaryOperator<String> printable) {
    this.printable = printable;
  }

  String of(DataSheet sheet) {
    return "<html lang=\""
        + sheet.locale().toLanguageTag()
        + "\"><head><title>"
        + text(sheet.title())
        + "</title><meta name=\"subject\" content=\""
        + text(sheet.title())
        + "\" /><meta name=\"description\" content=\""
        + text(sheet.title())
        + "\" /><meta name=\"author\" content=\"Lingyan\" /><style>"
        + PaperMarkup.style()
        + PaperMarkup.file("data.css")
        + "</style></head><body><h1>"
        + text(sheet.title())
        + "</h1><p class=\"lead\">"
        + text(sheet.lead())
        + "</p>"
        + sheet.sections().stream().map(this::section).collect(Collectors.joining())
        + "</body></html>";
  }

  private String section(DataSheet.Section section) {
    return "<h2>"
        + text(section.title())
        + "</h2><p class=\"note\">"
        + text(section.note())
        + "</p>"
        + (section.rows().isEmpty()
            ? "<p>" + text(section.empty()) + "</p>"
            : section.columns().size() > MOST_COLUMNS ? lines(section) : table(section));
  }

  private String table(DataSheet.Section section) {
    return "<table class=\"data\"><thead><tr>"
        + section.columns().stream()
            .map(column -> "<th>" + text(column) + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead><tbody>"
        + section.rows().stream().map(this::row).collect(Collectors.joining())
        + "</tbody></table>";
  }

  private String row(List<String> cells) {
    return "<tr>"
        + cells.stream().map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining())
        + "</tr>";
  }

  private String lines(DataSheet.Section section) {
    StringBuilder lines = new StringBuilder();
    for (List<String> row : section.rows()) {
      lines.append("<table class=\"lines\"><tbody>");
      for (int i = 0; i < row.size(); i++) {
        lines
            .append("<tr><th>")
            .append(text(section.columns().get(i)))
            .append("</th><td>")
            .append(text(row.get(i)))
            .append("</td></tr>");
      }
      lines.append("</tbody></table>");
    }
    return lines.toString();
  }

  private String text(String text) {
    return PaperMarkup.escaped(printable.apply(text));
  }
}
