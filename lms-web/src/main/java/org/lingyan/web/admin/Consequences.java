package org.lingyan.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.account.TreePreview;
import org.lingyan.web.text.PageTexts;

/** What a change of the tree would mean, in words. */
final class Consequences {
  private Consequences() {}

  static List<String> of(
      TreeAct act,
      TreePreview.Concerned concerned,
      TreeChangeFields fields,
      String name,
      PageTexts texts) {
    LocalDate day = LocalDate.parse(fields.getDay().strip());
    String target = fields.getTarget().isBlank() ? fields.getName() : fields.getTarget();
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.texts().of("tree.effect." + act, name, target.strip(), day, fields.chosen().size()));
    if (act == TreeAct.MOVE || act == TreeAct.MERGE) {
      lines.add(texts.of("tree.effect.people", concerned.organisations(), concerned.people()));
      lines.add(texts.of("tree.effect.reports", day));
    }
    if (act == TreeAct.SPLIT) {
      lines.add(texts.of("tree.effect.reports", day));
    }
    if (act.isEnding()) {
      lines.add(texts.get("tree.effect.rights-end"));
    } else if (act == TreeAct.MOVE) {
      lines.add(texts.of("tree.effect.rights-stay", concerned.rights()));
    }
    return lines;
  }
}
