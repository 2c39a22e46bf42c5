package org.lingyan.web.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.rules.RuleRefusal;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/**
 * What is wrong with a document, at the fields of its form.
 *
 * @param byField words by key
 * @param others words that belong to no one field
 */
record DraftProblems(Map<String, String> byField, List<String> others) {
  static DraftProblems of(List<Reason> reasons, Texts texts) {
    Map<String, String> byField = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Reason reason : reasons) {
      if (reason instanceof RuleRefusal.Unreadable broken && broken.where().contains(".")) {
        byField.put(field(broken.where()), texts.of(broken.problem()));
      } else if (reason instanceof RuleRefusal.BeforeTheLast) {
        byField.put("from", texts.of(reason));
      } else {
        others.add(texts.of(reason));
      }
    }
    return new DraftProblems(byField, others);
  }

  /** The field behind a place: where a whole part is missing, the first field of it. */
  private static String field(String where) {
    String path = where.substring(RuleTyped.PREFIX.length());
    String plain = path.replaceAll("\\[\\d+]", "[]");
    boolean known = RuleFields.all().anyMatch(field -> field.path().equals(plain));
    return known
        ? path
        : RuleFields.all()
            .map(RuleField::path)
            .filter(field -> field.startsWith(plain + ".") || field.startsWith(plain + "["))
            .findFirst()
            .map(field -> RuleTyped.numbered(field, 0))
            .orElse(path);
  }
}
