package org.lingyan.web.hr;

import java.util.List;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.DateRange;
import org.lingyan.web.text.PageTexts;

/** What a person file shows. */
public final class PersonFile {
  private final PersonView person;
  private final String superior;
  private final String idNumber;
  private final List<Link> trail;
  private final List<VerdictCard> verdicts;
  private final PersonLedger ledger;
  private final List<PaperRow> papers;
  private final PageTexts texts;

  PersonFile(
      PersonView person,
      String superior,
      String idNumber,
      List<Link> trail,
      List<VerdictCard> verdicts,
      PersonLedger ledger,
      List<PaperRow> papers,
      PageTexts texts) {
    this.person = person;
    this.superior = superior;
    this.idNumber = idNumber;
    this.trail = trail;
    this.verdicts = verdicts;
    this.ledger = ledger;
    this.papers = papers;
    this.texts = texts;
  }

  /** Her name. */
  public String getName() {
    return person.name();
  }

  /** First character of her name. */
  public String getInitial() {
    return new String(Character.toChars(person.name().codePointAt(0)));
  }

  /** Where she works. */
  public String getOrganisation() {
    return person.organisation();
  }

  /** Kind of employment. */
  public String getCategory() {
    return texts.word(person.category());
  }

  /** Her national certificate. */
  public String getLevel() {
    return person
        .level()
        .map((CertificateLevel level) -> texts.word(level))
        .orElseGet(() -> texts.get("person.no-level"));
  }

  /** W11: her line manager, or whose HR stands in for one; empty when she is employed nowhere. */
  public String getSuperior() {
    return superior;
  }

  /** ID number with stars. */
  public String getIdNumber() {
    return idNumber.isEmpty() ? texts.get("person.no-id-number") : idNumber;
  }

  /** Since when, and until when she worked there. */
  public String getEmployed() {
    return person.until().equals(DateRange.FOREVER)
        ? texts.of("person.since", person.since())
        : texts.of("person.until", person.since(), person.until().minusDays(1));
  }

  /** The way down to her. */
  public List<Link> getTrail() {
    return trail;
  }

  /** Verdicts, the main requirement first. */
  public List<VerdictCard> getVerdicts() {
    return verdicts;
  }

  /** Why nothing of it can be taken back here; empty when it can. */
  public String getClosed() {
    return ledger.closed();
  }

  /** The year's lines of the ledger. */
  public List<LedgerRow> getEntries() {
    return ledger.rows();
  }

  /** D1: how many lines of the year are not shown, in words; empty for none. */
  public String getUnseen() {
    return ledger.unseen() == 0 ? "" : texts.of("person.unseen", ledger.unseen());
  }

  /** As of which day the file is read, in words; empty when that is today. */
  public String getAsOf() {
    if (ledger.look().present()) {
      return "";
    }
    return texts.of(
        ledger.look().seen().whole() ? "person.as-of" : "person.as-of.left", ledger.look().on());
  }

  /** Whether something can be done here: not in a file of a past day. */
  public boolean isPresent() {
    return ledger.look().present();
  }

  /** Her papers. */
  public List<PaperRow> getPapers() {
    return papers;
  }
}
