package org.lingyan.web.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.web.text.PageTexts;

/** A group of a rule's form on the page: fields, and rows of fields. */
public final class RuleGroupView {
  private static final int SPARE_ROWS = 2;

  private final String name;
  private final List<RuleFieldView> before;
  private final List<List<RuleFieldView>> rows;
  private final List<RuleFieldView> behind;
  private final PageTexts texts;

  private RuleGroupView(
      String name,
      List<RuleFieldView> before,
      List<List<RuleFieldView>> rows,
      List<RuleFieldView> behind,
      PageTexts texts) {
    this.name = name;
    this.before = before;
    this.rows = rows;
    this.behind = behind;
    this.texts = texts;
  }

  /**
   * All groups.
   *
   * @param typed what stands in the fields
   * @param problems what is wrong, by key
   */
  static List<RuleGroupView> of(RuleTyped typed, Map<String, String> problems, PageTexts texts) {
    return RuleFields.byGroup().entrySet().stream()
        .map(group -> of(group.getKey(), group.getValue(), typed, problems, texts))
        .toList();
  }

  private static RuleGroupView of(
      String name,
      List<RuleField> fields,
      RuleTyped typed,
      Map<String, String> problems,
      PageTexts texts) {
    List<RuleFieldView> before = new ArrayList<>();
    List<RuleFieldView> behind = new ArrayList<>();
    Optional<String> list =
        fields.stream().flatMap(field -> RuleFields.rows(field.path()).stream()).findFirst();
    boolean passed = false;
    for (RuleField field : fields) {
      if (RuleFields.rows(field.path()).isPresent()) {
        passed = true;
      } else {
        (passed ? behind : before).add(view(field, field.path(), typed, problems, texts));
      }
    }
    List<List<RuleFieldView>> rows = new ArrayList<>();
    list.ifPresent(
        rowsOf -> {
          int wanted = Math.min(RuleTyped.MOST_ROWS, typed.rowsOf(rowsOf) + SPARE_ROWS);
          for (int i = 0; i < wanted; i++) {
            int row = i;
            rows.add(
                fields.stream()
                    .filter(field -> RuleFields.rows(field.path()).isPresent())
                    .map(
                        field ->
                            view(
                                field,
                                RuleTyped.numbered(field.path(), row),
                                typed,
                                problems,
                                texts))
                    .toList());
          }
        });
    return new RuleGroupView(name, before, rows, behind, texts);
  }

  private static RuleFieldView view(
      RuleField field,
      String path,
      RuleTyped typed,
      Map<String, String> problems,
      PageTexts texts) {
    return new RuleFieldView(path, field, typed.all(path), problems.getOrDefault(path, ""), texts);
  }

  /** Its name, for ids. */
  public String getName() {
    return name;
  }

  /** What it is called. */
  public String getTitle() {
    return texts.get("rule.group." + name);
  }

  /** What to know about it; empty for nothing. */
  public String getHelp() {
    return texts.texts().find("rule.group.help." + name).orElse("");
  }

  /** Fields before the rows. */
  public List<RuleFieldView> getBefore() {
    return before;
  }

  /** Rows of fields; none for most groups. */
  public List<List<RuleFieldView>> getRows() {
    return rows;
  }

  /** Fields behind the rows. */
  public List<RuleFieldView> getBehind() {
    return behind;
  }
}
