package org.lingyan.web.admin;

import java.util.Map;
import org.lingyan.people.tree.TreeEvent;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** What was done to the tree, in words. */
public final class TreeEventRow {
  private final TreeHistory.Line line;
  private final Map<Long, String> names;
  private final PageTexts texts;

  TreeEventRow(TreeHistory.Line line, Map<Long, String> names, PageTexts texts) {
    this.line = line;
    this.names = names;
    this.texts = texts;
  }

  /** What was done. */
  public String getKind() {
    return texts.word(line.event().kind());
  }

  /** From which day on. */
  public String getDay() {
    return line.sinceEver() ? texts.get("tree.ever") : texts.day(line.event().day());
  }

  /** Which organisation, and what became of it. */
  public String getWords() {
    TreeEvent event = line.event();
    return switch (event.kind()) {
      case OPEN, SPLIT, MERGE -> pair("tree.event." + event.kind(), line.name(), line.other());
      case RENAME -> pair("tree.event.RENAME", event.before(), line.name());
      case MOVE -> texts.of("tree.event.MOVE", line.name(), event.before(), line.other());
      case CLOSE -> line.name();
    };
  }

  private String pair(String key, String first, String second) {
    return texts.of(key, first, second);
  }

  /** Why. */
  public String getReason() {
    return line.event().reason();
  }

  /** Who entered it, and when. */
  public String getAuthor() {
    String who =
        line.event().account().isPresent()
            ? names.getOrDefault(line.event().account().getAsLong(), "")
            : texts.get("tree.system");
    return texts.of("tree.author", who, Timekeeper.day(line.event().at()));
  }
}
