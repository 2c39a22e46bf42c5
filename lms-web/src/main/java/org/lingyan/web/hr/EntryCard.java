package org.lingyan.web.hr;

import java.time.LocalDate;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** An entry that HR opened to correct it: taken back, put right or allotted to another year. */
public final class EntryCard {
  private final EntryView entry;
  private final PersonView person;
  private final String against;
  private final PageTexts texts;

  /**
   * An entry of somebody inside the scope.
   *
   * @param against why the reader cannot touch her hours of that day, in words; empty when she can
   */
  EntryCard(EntryView entry, PersonView person, String against, PageTexts texts) {
    this.entry = entry;
    this.person = person;
    this.against = against;
    this.texts = texts;
  }

  /** The entry itself. */
  EntryView entry() {
    return entry;
  }

  /** The entry's id. */
  public String getId() {
    return Ids.text(entry.id());
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
    return personHref(entry.occurredOn());
  }

  /** Address of her file, in the year of a day. */
  String personHref(LocalDate day) {
    return "/hr/person?id=" + Ids.text(person.id()) + "&year=" + day.getYear();
  }

  /** The line of her ledger. */
  public LedgerRow getLine() {
    return LedgerRow.of(entry, texts);
  }

  /** Whether it stands, and the reader may correct it. */
  public boolean isOpen() {
    return against.isEmpty() && entry.reverses().isEmpty() && entry.reversedBy().isEmpty();
  }

  /** Why it cannot be corrected; empty when it can. */
  public String getClosed() {
    return isOpen() ? "" : against.isEmpty() ? texts.get("entry.closed") : against;
  }
}
