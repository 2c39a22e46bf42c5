package org.lingyan.deployment.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of words and numbers, drawn for a terminal or for Markdown.
 *
 * @param head names of the columns; the first holds words, the others numbers
 */
record Table(String title, List<String> head, List<List<String>> rows) {
  private static final int WIDE_FROM = 0x2E80;

  /** With columns of even width; Chinese characters take two places. */
  String forConsole() {
    List<List<String>> all = new ArrayList<>();
    all.add(head);
    all.addAll(rows);
    int[] widths = new int[head.size()];
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder drawn = new StringBuilder("\n").append(title).append('\n');
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder(" ");
      for (int i = 0; i < widths.length; i++) {
        String space = " ".repeat(widths[i] - width(row.get(i)));
        line.append(' ').append(i == 0 ? row.get(i) + space : " " + space + row.get(i));
      }
      drawn.append(line.toString().stripTrailing()).append('\n');
    }
    return drawn.toString().stripTrailing();
  }

  /** As Markdown. */
  String forMarkdown() {
    List<String> lines = new ArrayList<>();
    lines.add("### " + title);
    lines.add("");
    lines.add(line(head));
    lines.add("|---" + String.join("", Collections.nCopies(head.size() - 1, "|--:")) + "|");
    rows.forEach(row -> lines.add(line(row)));
    return String.join("\n", lines);
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static int width(String text) {
    return text.codePoints().map(one -> one >= WIDE_FROM ? 2 : 1).sum();
  }
}
