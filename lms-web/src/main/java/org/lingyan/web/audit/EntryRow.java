package org.lingyan.web.audit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** An entry of the ledger on the page and in the file. */
public class EntryRow {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final InspectedEntry line;
  private final Texts texts;

  EntryRow(InspectedEntry line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  final InspectedEntry line() {
    return line;
  }

  private EntryView entry() {
    return line.entry();
  }

  /** Its id, as exports show it. */
  public String getId() {
    return Ids.text(entry().id());
  }

  /** The day on which it took place. */
  public String getDay() {
    return entry().occurredOn().toString();
  }

  /** When it was recorded. */
  public String getRecorded() {
    return MOMENT.format(LocalDateTime.ofInstant(entry().recordedAt(), Timekeeper.ZONE));
  }

  /** Whose. */
  public String getPerson() {
    return line.person();
  }

  /** Where she worked on the day. */
  public String getOrganisation() {
    return line.organisation();
  }

  /** What it is called. */
  public String getTitle() {
    return entry().title().isEmpty() ? texts.of("audit.erased") : entry().title();
  }

  /** Minutes, with a sign on a reversal. */
  public String getMinutes() {
    return texts.of("audit.minutes", entry().minutes());
  }

  /** Where it comes from. */
  public String getSource() {
    return texts.of("audit.source." + entry().source().kind());
  }

  /** Category. */
  public String getCategory() {
    return texts.category(entry().category());
  }

  /** Who posted it. */
  public String getBy() {
    return line.account().isEmpty() ? texts.of("audit.system") : line.account();
  }

  /** Whether it takes something back. */
  public boolean isReversal() {
    return entry().reverses().isPresent();
  }

  /** Whether it was taken back. */
  public boolean isReversed() {
    return entry().reversedBy().isPresent();
  }

  /** Whether it stands, was taken back, or takes back. */
  public String getState() {
    if (isReversal()) {
      return texts.of("audit.state.reversal");
    }
    return texts.of(isReversed() ? "audit.state.reversed" : "audit.state.standing");
  }

  /** Why it was taken back; empty on others. */
  public String getReason() {
    return entry().reason();
  }

  /** Number in her chain. */
  public int getSeq() {
    return line.seq();
  }

  /** Whether her chain is whole. */
  public boolean isIntact() {
    return line.chain().intact();
  }

  /** How her chain stands. */
  public String getChain() {
    return isIntact()
        ? texts.of("audit.chain.intact")
        : texts.of("audit.chain.broken", line.chain().brokenAt());
  }
}
