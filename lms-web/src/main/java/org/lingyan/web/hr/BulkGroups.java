package org.lingyan.web.hr;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lingyan.oversight.bulk.ActKind;
import org.lingyan.oversight.bulk.Preview;
import org.lingyan.oversight.reminder.Reminding;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.web.form.Choice;
import org.lingyan.web.text.PageTexts;

/** Whom an act would hit and leave out, in groups, with the people of one of them. */
public final class BulkGroups {
  /** Before anything can be said. */
  static final BulkGroups NONE = new BulkGroups();

  private final int hit;
  private final List<Choice> groups;
  private final String shown;
  private final String title;
  private final List<Choice> rows;
  private final List<Choice> pages;

  private BulkGroups() {
    this.hit = 0;
    this.groups = List.of();
    this.shown = "";
    this.title = "";
    this.rows = List.of();
    this.pages = List.of();
  }

  BulkGroups(
      Preview preview, ActKind kind, String shown, Page<Reminding.Line> lines, PageTexts texts) {
    this.hit = preview.hit();
    this.shown = shown;
    this.groups =
        preview.groups().stream()
            .map(
                group ->
                    new Choice(
                        group,
                        texts.of(
                            "bulk.group.count",
                            name(group, kind, texts),
                            preview.people().getOrDefault(group, 0)),
                        group.equals(shown)))
            .toList();
    this.title = name(shown, kind, texts);
    this.rows =
        lines.items().stream()
            .map(
                one ->
                    new Choice(
                        "/hr/person?id=" + Ids.text(one.personId()),
                        one.name() + " · " + one.organisation(),
                        false))
            .toList();
    this.pages =
        Stream.of(
                Map.entry(lines.page() - 1, "page.previous"),
                Map.entry(lines.page() + 1, "page.next"))
            .filter(page -> page.getKey() >= 0)
            .filter(page -> (long) page.getKey() * lines.size() < lines.total())
            .map(
                page ->
                    new Choice(Integer.toString(page.getKey()), texts.get(page.getValue()), false))
            .toList();
  }

  private static String name(String group, ActKind kind, PageTexts texts) {
    return texts.get(group.equals(Preview.HIT) ? "bulk.group.hit." + kind : "bulk.group." + group);
  }

  /** How many it hits. */
  public int getHit() {
    return hit;
  }

  /** The groups; their numbers open to their people. */
  public List<Choice> getGroups() {
    return groups;
  }

  /** The group whose people are shown. */
  public String getShown() {
    return shown;
  }

  /** What that group is called. */
  public String getTitle() {
    return title;
  }

  /** Its people: their file, and their names. */
  public List<Choice> getRows() {
    return rows;
  }

  /** Pages beside this one. */
  public List<Choice> getPages() {
    return pages;
  }
}
