package org.lingyan.web.duplicate;

import java.util.List;
import org.lingyan.certificate.ProofView;
import org.lingyan.people.person.PersonAlias;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** A merge on record, and what taking it back would do. */
public final class MergeRecord {
  private final PersonAlias fact;
  private final PersonView stays;
  private final String aliasName;
  private final long since;
  private final List<ProofView> papers;
  private final List<Reason> against;
  private final PageTexts texts;

  MergeRecord(
      PersonAlias fact,
      PersonView stays,
      String aliasName,
      long since,
      List<ProofView> papers,
      List<Reason> against,
      PageTexts texts) {
    this.fact = fact;
    this.stays = stays;
    this.aliasName = aliasName;
    this.since = since;
    this.papers = List.copyOf(papers);
    this.against = List.copyOf(against);
    this.texts = texts;
  }

  /** Name of who stays. */
  public String getName() {
    return stays.name();
  }

  /** Where she is or was last. */
  public String getOrganisation() {
    return stays.organisation();
  }

  /** Name on the other record. */
  public String getAliasName() {
    return aliasName;
  }

  /** When it was decided. */
  public String getDay() {
    return texts.day(Timekeeper.day(fact.at()));
  }

  /** Why. */
  public String getReason() {
    return fact.reason();
  }

  /** Whether it was taken back. */
  public boolean isUndone() {
    return fact.undone();
  }

  /** What becomes of entries that were added meanwhile; empty when there are none. */
  public String getSince() {
    return since == 0 ? "" : texts.of("unmerge.since", since, stays.name());
  }

  /** Papers that would differ. */
  public List<String> getPapers() {
    return papers.stream().map(proof -> RecordSides.line(proof, texts)).toList();
  }

  /** What stands against taking it back. */
  public List<ReasonRow> getAgainst() {
    return ReasonRow.of(against, texts.texts());
  }

  /** Whether it can be taken back. */
  public boolean isOpen() {
    return against.isEmpty() && !fact.undone();
  }

  /** Address of the file of who stays. */
  public String getHref() {
    return "/hr/person?id=" + Ids.text(stays.id());
  }
}
