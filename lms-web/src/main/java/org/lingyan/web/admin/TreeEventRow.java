package org.lingyan.web.admin;

import java.util.Map;
import org.lingyan.people.tree.TreeEvent;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** What was done to the tree, in words. */
public final class TreeEventRow {
  private final TreeHistory.Line line;
  private final Map<Long, String> names;
  private final boolean readable;
  private final boolean elsewhere;
  private final PageTexts texts;

  /**
   * An event.
   *
   * @param readable whether the asker may open the organisation
   * @param elsewhere whether the page is about another organisation
   */
  TreeEventRow(
      TreeHistory.Line line,
      Map<Long, String> names,
      boolean readable,
      boolean elsewhere,
      PageTexts texts) {
    this.line = line;
    this.names = names;
    this.readable = readable;
    this.elsewhere = elsewhere;
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
      case UNDO -> pair("tree.event.UNDO", texts.word(line.took().orElseThrow()), line.name());
    };
  }

  private String pair(String key, String first, String second) {
    return texts.of(key, first, second);
  }

  /** Whether it was taken back. */
  public boolean isUndone() {
    return line.event().undone();
  }

  /** Address of the page that takes it back; empty for all but the latest. */
  public String getUndoHref() {
    return line.latest() && readable
        ? "/admin/organisation-undo?organisation="
            + Ids.text(line.event().organisationId())
            + "&change="
            + Ids.text(line.event().id())
        : "";
  }

  /** Address of the organisation's own page; empty on that page, and outside the scope. */
  public String getPlaceHref() {
    return readable && elsewhere
        ? "/admin/organisations?organisation=" + Ids.text(line.event().organisationId())
        : "";
  }

  /** What the organisation is called after it, or was until then. */
  public String getPlace() {
    return line.name();
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
