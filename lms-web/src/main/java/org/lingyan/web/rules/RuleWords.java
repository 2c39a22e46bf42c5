package org.lingyan.web.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lingyan.rules.HoursRule;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.Texts;

/** A requirement in words, key by key and in groups, each with where its numbers come from. */
final class RuleWords {
  private static final Map<String, String> CITED = cited();

  private RuleWords() {}

  /** Key of the citation behind each group of lines; a group without one rests on none. */
  private static Map<String, String> cited() {
    Map<String, String> cited = new LinkedHashMap<>();
    cited.put("binds", "");
    cited.put("amount", "amount.citation");
    cited.put("categories", "categories.citation");
    cited.put("degree", "degree.citation");
    cited.put("settings", "settings.citation");
    cited.put("online", "settings.online.ladder.citation");
    return cited;
  }

  /** What a key is called. */
  static String label(String path, Texts texts) {
    String key = path.replace("[]", "").replaceAll("\\[\\d+]", "");
    int citation = key.indexOf(".citation.");
    if (citation >= 0) {
      return texts.of("rule.field" + key.substring(citation));
    }
    return texts.find("rule.field." + key).orElse(key);
  }

  /** What a key is called with the group in which it stands, for a list of all of them. */
  static String full(String path, Texts texts) {
    String plain = path.replaceAll("\\[\\d+]", "[]");
    return RuleFields.byGroup().entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(field -> field.path().equals(plain)))
        .map(
            group ->
                texts.of(
                    "rules.column.full",
                    texts.of("rule.group." + group.getKey()),
                    label(path, texts)))
        .findFirst()
        .orElse(path);
  }

  /** What stands under a key, in words. */
  static String said(String path, RuleTyped typed, Texts texts) {
    String plain = path.replaceAll("\\[\\d+]", "[]");
    return RuleFields.all()
        .filter(field -> field.path().equals(plain))
        .map(field -> said(field, typed.all(path), texts))
        .findFirst()
        .orElse("");
  }

  /** A word that is chosen under a key, in the reader's language. */
  static String choice(String path, String word, Texts texts) {
    return texts.of(RuleChoices.kind(path) + "." + word);
  }

  /** Where a key stands, in words: for what is wrong and has no field of its own. */
  static String place(String where, Texts texts) {
    String path = where.replaceFirst("^rule\\.?", "");
    return path.isEmpty() ? texts.of("rule.document") : label(path, texts);
  }

  /** Groups of lines. */
  static List<RulePartView> parts(RuleTyped typed, Optional<RuleTyped> before, PageTexts texts) {
    return CITED.entrySet().stream()
        .map(group -> part(group.getKey(), group.getValue(), typed, before, texts))
        .filter(part -> !part.getLines().isEmpty())
        .toList();
  }

  private static RulePartView part(
      String group, String citation, RuleTyped typed, Optional<RuleTyped> before, PageTexts texts) {
    Set<String> names =
        group.equals("binds") ? Set.of(RuleFields.HEAD, "binds", "period") : Set.of(group);
    List<RuleLineView> lines =
        RuleFields.byGroup().entrySet().stream()
            .filter(fields -> names.contains(fields.getKey()))
            .flatMap(fields -> fields.getValue().stream())
            .filter(field -> !field.path().contains(".citation."))
            .filter(field -> !field.path().startsWith("title."))
            .flatMap(field -> lines(field, typed, before, texts))
            .toList();
    return new RulePartView(
        texts.get("rule.group." + group),
        lines,
        typed.one(citation + ".text"),
        typed.one(citation + ".source"),
        typed.one(citation + ".status"),
        texts);
  }

  private static Stream<RuleLineView> lines(
      RuleField field, RuleTyped typed, Optional<RuleTyped> before, PageTexts texts) {
    Optional<String> list = RuleFields.rows(field.path());
    int rows =
        list.map(
                rowsOf ->
                    Math.max(
                        typed.rowsOf(rowsOf), before.map(other -> other.rowsOf(rowsOf)).orElse(0)))
            .orElse(1);
    return IntStream.range(0, rows)
        .mapToObj(
            row -> {
              String path = RuleTyped.numbered(field.path(), row);
              String label =
                  list.isPresent()
                      ? texts.of("rule.row", label(path, texts.texts()), row + 1)
                      : label(path, texts.texts());
              return new RuleLineView(
                  label,
                  said(field, typed.all(path), texts.texts()),
                  before.map(other -> said(field, other.all(path), texts.texts())),
                  texts);
            })
        .filter(RuleLineView::isTelling);
  }

  private static String said(RuleField field, List<String> typed, Texts texts) {
    return typed.stream()
        .map(
            value ->
                switch (field.kind()) {
                  case CHOICE, CHECKS -> choice(field.path(), value, texts);
                  case FLAG -> texts.of("rule.flag." + value);
                  case DAY -> texts.datedFully(LocalDate.parse(value));
                  default -> field.path().endsWith(".category") ? texts.category(value) : value;
                })
        .collect(Collectors.joining(texts.of("rule.between")));
  }

  /** The one line that names a requirement in a list: how much, of whom, within which time. */
  static String brief(HoursRule rule, PageTexts texts) {
    List<BigDecimal> asked =
        Stream.concat(rule.amount().all().stream(), rule.amount().byLevel().values().stream())
            .sorted()
            .toList();
    String least = asked.isEmpty() ? "–" : texts.amount(asked.get(0));
    String most = asked.isEmpty() ? least : texts.amount(asked.get(asked.size() - 1));
    String amount =
        texts.of(
            "rule.brief.amount",
            least.equals(most) ? least : texts.of("rule.brief.range", least, most),
            texts.word(rule.unit()));
    String who =
        rule.binds().workers().stream()
            .sorted()
            .map(texts::word)
            .collect(Collectors.joining(texts.get("rule.between")));
    return texts.of("rule.brief", texts.word(rule.period().kind()), amount, who);
  }
}
