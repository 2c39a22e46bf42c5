package org.lingyan.web.hr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A line of the ledger as HR sees it; a reversal stands right behind what it takes back. */
public final class LedgerRow {
  private final EntryView entry;
  private final boolean open;
  private final PageTexts texts;

  private LedgerRow(EntryView entry, boolean open, PageTexts texts) {
    this.entry = entry;
    this.open = open;
    this.texts = texts;
  }

  /**
   * Rows in the order given, but each reversal moved behind its original.
   *
   * @param open whether what stands can be taken back here
   */
  static List<LedgerRow> of(List<EntryView> entries, boolean open, PageTexts texts) {
    Map<Long, EntryView> reversals = new HashMap<>();
    entries.forEach(
        entry -> entry.reverses().ifPresent(original -> reversals.put(original, entry)));
    List<LedgerRow> rows = new ArrayList<>();
    for (EntryView entry : entries) {
      boolean paired =
          entry.reverses().isPresent()
              && entries.stream().anyMatch(other -> other.id() == entry.reverses().getAsLong());
      if (!paired) {
        rows.add(new LedgerRow(entry, open, texts));
        Optional.ofNullable(reversals.get(entry.id()))
            .ifPresent(reversal -> rows.add(new LedgerRow(reversal, open, texts)));
      }
    }
    return rows;
  }

  static LedgerRow of(EntryView entry, PageTexts texts) {
    return new LedgerRow(entry, true, texts);
  }

  /** The day on which it took place. */
  public String getDay() {
    return texts.day(entry.occurredOn());
  }

  /** What it was; the kind of source when the words were erased. */
  public String getTitle() {
    return entry.title().isEmpty() ? texts.word(entry.source().kind()) : entry.title();
  }

  /** Where it comes from and under which category it counts. */
  public String getSource() {
    return texts.word(entry.source().kind()) + " · " + texts.category(entry.category());
  }

  /** When it was recorded or taken back. */
  public String getRecorded() {
    return texts.of(
        isReversal() ? "ledger.reversed-on" : "ledger.recorded-on",
        Timekeeper.day(entry.recordedAt()));
  }

  /** Minutes with their sign. */
  public String getMinutes() {
    return entry.minutes() < 0 ? "−" + -(long) entry.minutes() : Integer.toString(entry.minutes());
  }

  /** Why it was taken back; empty on an ordinary entry. */
  public String getReason() {
    return entry.reason();
  }

  /** Whether it takes another one back. */
  public boolean isReversal() {
    return entry.reverses().isPresent();
  }

  /** Whether it was taken back. */
  public boolean isReversed() {
    return entry.reversedBy().isPresent();
  }

  /** H1.8: false where another record of hers holds it too, and it is counted there. */
  public boolean isCounting() {
    return entry.counting();
  }

  /** Name of its style. */
  public String getStyle() {
    return isReversal() ? "back" : isReversed() || !isCounting() ? "gone" : "stands";
  }

  /** Address at which it is put right, allotted or taken back; empty when it cannot be. */
  public String getCorrectionHref() {
    return !open || isReversal() || isReversed()
        ? ""
        : "/hr/adjustment?entry=" + Ids.text(entry.id());
  }
}
