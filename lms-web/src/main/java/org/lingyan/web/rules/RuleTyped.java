package org.lingyan.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleDocuments;

/**
 * What stands in a rule's form, by the keys of the document: {@code categories.terms[0].least}.
 * Blank fields are not there, and the rows of a list follow each other.
 */
final class RuleTyped {
  /** Rows of a list that are read. */
  static final int MOST_ROWS = 12;

  /** Before the key in the name of a field: as the reader names what it cannot read. */
  static final String PREFIX = "rule.";

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private RuleTyped() {}

  /** As it was sent. */
  static RuleTyped sent(Map<String, String[]> parameters) {
    RuleTyped typed = new RuleTyped();
    Map<String, List<Integer>> rows = rows(parameters);
    RuleFields.all()
        .forEach(
            field ->
                RuleFields.rows(field.path())
                    .ifPresentOrElse(
                        list -> {
                          int to = 0;
                          for (int from : rows.getOrDefault(list, List.of())) {
                            typed.put(
                                numbered(field.path(), to++),
                                given(parameters, numbered(field.path(), from)));
                          }
                        },
                        () -> typed.put(field.path(), given(parameters, field.path()))));
    return typed;
  }

  /** Numbers of the rows in which something was typed. */
  private static Map<String, List<Integer>> rows(Map<String, String[]> parameters) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (String list : List.of(RuleFields.CATEGORY_ROWS, RuleFields.STEP_ROWS)) {
      List<RuleField> columns =
          RuleFields.all().filter(field -> field.path().startsWith(list + "[]")).toList();
      for (int i = 0; i < MOST_ROWS; i++) {
        int row = i;
        if (columns.stream()
            .anyMatch(field -> !given(parameters, numbered(field.path(), row)).isEmpty())) {
          rows.computeIfAbsent(list, missing -> new ArrayList<>()).add(row);
        }
      }
    }
    return rows;
  }

  private static List<String> given(Map<String, String[]> parameters, String path) {
    return Arrays.stream(parameters.getOrDefault(PREFIX + path, new String[0]))
        .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** As a requirement says it. */
  static RuleTyped of(HoursRule rule, String jurisdiction, LocalDate from) {
    RuleTyped typed = new RuleTyped();
    new RuleSaid(typed::put).say(rule, jurisdiction, from);
    return typed;
  }

  static String numbered(String path, int row) {
    return path.replace("[]", "[" + row + "]");
  }

  private void put(String path, List<String> said) {
    if (!said.isEmpty()) {
      values.put(path, said);
    }
  }

  /** What stands in a field; none when it is blank. */
  List<String> all(String path) {
    return values.getOrDefault(path, List.of());
  }

  /** The same where only one thing can stand; empty when it is blank. */
  String one(String path) {
    return all(path).stream().findFirst().orElse("");
  }

  /** The keys under which something stands, in the order in which it was said. */
  List<String> paths() {
    return List.copyOf(values.keySet());
  }

  /** How many rows of a list there are. */
  int rowsOf(String list) {
    return (int)
        IntStream.range(0, MOST_ROWS)
            .filter(
                row ->
                    values.keySet().stream()
                        .anyMatch(key -> key.startsWith(list + "[" + row + "]")))
            .count();
  }

  /** The document. */
  String document(String id, int version) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", id);
    content.put("version", version);
    RuleFields.all()
        .forEach(
            field ->
                RuleFields.rows(field.path())
                    .ifPresentOrElse(
                        list -> {
                          for (int row = 0; row < rowsOf(list); row++) {
                            write(content, field, numbered(field.path(), row));
                          }
                        },
                        () -> write(content, field, field.path())));
    return RuleDocuments.yaml(content);
  }

  private void write(Map<String, Object> content, RuleField field, String path) {
    List<String> said = all(path);
    if (said.isEmpty() || isLeftOut(path)) {
      return;
    }
    Object value =
        field.kind() == RuleField.Kind.CHECKS ? List.copyOf(said) : field.value(said.get(0));
    new RulePath(path).put(content, value);
  }

  /** Whether nothing at all was typed into an optional part: what is chosen there means nothing. */
  private boolean isLeftOut(String path) {
    return RuleFields.OPTIONAL.stream()
        .filter(part -> path.startsWith(part + "."))
        .anyMatch(
            part ->
                RuleFields.all()
                    .filter(RuleField::isTyped)
                    .filter(field -> field.path().startsWith(part + "."))
                    .allMatch(this::isBlank));
  }

  private boolean isBlank(RuleField field) {
    return IntStream.range(0, MOST_ROWS)
        .allMatch(row -> all(numbered(field.path(), row)).isEmpty());
  }
}
