package org.lingyan.web.duplicate;

import java.util.List;
import java.util.Map;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** Two records that may be one person, in the list. */
public final class PairRow {
  private final SuspectedPair pair;
  private final Map<Long, RecordGlance> glances;
  private final PageTexts texts;

  PairRow(SuspectedPair pair, Map<Long, RecordGlance> glances, PageTexts texts) {
    this.pair = pair;
    this.glances = glances;
    this.texts = texts;
  }

  /** Name of the older record. */
  public String getFirstName() {
    return pair.first().name();
  }

  /** Where the older record is or was last. */
  public String getFirstPlace() {
    return pair.first().organisation();
  }

  /** What tells the older record from the other. */
  public List<String> getFirstDetails() {
    return details(pair.first());
  }

  /** What tells the newer record from the other. */
  public List<String> getSecondDetails() {
    return details(pair.second());
  }

  private List<String> details(SuspectedPair.Suspect one) {
    return GlanceWords.of(
        glances.getOrDefault(one.personId(), RecordGlance.NOTHING), texts.texts());
  }

  /** Name of the newer record. */
  public String getSecondName() {
    return pair.second().name();
  }

  /** Where the newer record is or was last. */
  public String getSecondPlace() {
    return pair.second().organisation();
  }

  /** In what they agree. */
  public List<String> getReasons() {
    return pair.reasons().stream().sorted().map(texts::word).toList();
  }

  /** When and why they were told apart; empty while nobody has decided. */
  public String getApart() {
    return pair.apart()
        .map(
            decision ->
                texts.of("duplicates.apart", Timekeeper.day(decision.at()), decision.reason()))
        .orElse("");
  }

  /** Address that compares them. */
  public String getHref() {
    return "/people/merge?a="
        + Ids.text(pair.first().personId())
        + "&b="
        + Ids.text(pair.second().personId());
  }
}
