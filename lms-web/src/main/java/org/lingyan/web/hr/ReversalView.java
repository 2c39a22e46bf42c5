package org.lingyan.web.hr;

import java.util.List;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** An entry that may be taken back, and what would change. */
public final class ReversalView {
  private final EntryView entry;
  private final PersonView person;
  private final List<HoursVerdict> now;
  private final List<HoursVerdict> then;
  private final boolean papers;
  private final String against;
  private final PageTexts texts;

  ReversalView(
      EntryView entry,
      PersonView person,
      List<HoursVerdict> now,
      List<HoursVerdict> then,
      boolean papers,
      String against,
      PageTexts texts) {
    this.entry = entry;
    this.person = person;
    this.now = now;
    this.then = then;
    this.papers = papers;
    this.against = against;
    this.texts = texts;
  }

  /** Whose it is. */
  public String getPerson() {
    return person.name();
  }

  /** Where she works. */
  public String getOrganisation() {
    return person.organisation();
  }

  /** Address of her file, in the year of the entry. */
  public String getPersonHref() {
    return "/hr/person?id=" + Ids.text(person.id()) + "&year=" + entry.occurredOn().getYear();
  }

  /** The entry. */
  public LedgerRow getEntry() {
    return LedgerRow.of(entry, texts);
  }

  /** Whether it can be taken back at all. */
  public boolean isOpen() {
    return against.isEmpty() && entry.reverses().isEmpty() && entry.reversedBy().isEmpty();
  }

  /** Why the reader cannot take it back; empty when only the entry itself may speak against it. */
  public String getAgainst() {
    return against;
  }

  /** The year that changes. */
  public String getYear() {
    return Integer.toString(entry.occurredOn().getYear());
  }

  /** Whether a requirement is judged by it. */
  public boolean isJudged() {
    return !now.isEmpty() && !then.isEmpty();
  }

  /** 学时 that count now. */
  public String getCountedNow() {
    return texts.amount(now.get(0).counted());
  }

  /** 学时 that would count. */
  public String getCountedThen() {
    return texts.amount(then.get(0).counted());
  }

  /** The verdict now. */
  public Status getStatusNow() {
    return now.get(0).status();
  }

  /** The verdict then. */
  public Status getStatusThen() {
    return then.get(0).status();
  }

  /** Whether papers speak of these days. */
  public boolean isPapers() {
    return papers;
  }

  /** The verb on the button. */
  public String getButton() {
    return texts.of("reversal.button", entry.minutes());
  }
}
