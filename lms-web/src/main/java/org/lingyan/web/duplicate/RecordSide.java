package org.lingyan.web.duplicate;

import java.util.List;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.Phone;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** One of two records that are compared. */
public final class RecordSide {
  private final PersonView person;
  private final PersonFacts facts;
  private final List<EmploymentLine> employments;
  private final List<String> papers;
  private final List<String> accounts;
  private final PageTexts texts;

  RecordSide(
      PersonView person,
      PersonFacts facts,
      List<EmploymentLine> employments,
      List<String> papers,
      List<String> accounts,
      PageTexts texts) {
    this.person = person;
    this.facts = facts;
    this.employments = List.copyOf(employments);
    this.papers = List.copyOf(papers);
    this.accounts = List.copyOf(accounts);
    this.texts = texts;
  }

  /** Her name. */
  public String getName() {
    return person.name();
  }

  /** Where she is or was last. */
  public String getOrganisation() {
    return person.organisation();
  }

  /** Her national certificate. */
  public String getLevel() {
    return person.level().map(texts::word).orElseGet(() -> texts.get("person.no-level"));
  }

  /** What kind of document she has. */
  public String getDocumentKind() {
    return facts
        .document()
        .map(one -> texts.word(one.kind()))
        .orElseGet(() -> texts.get("merge.document"));
  }

  /** Her document with stars. */
  public String getIdNumber() {
    return facts
        .document()
        .map(IdentityDocument::masked)
        .orElseGet(() -> texts.get("duplicates.no-document"));
  }

  /** Her birth date. */
  public String getBorn() {
    // Years of birth are always told.
    return facts.birthDate().map(Object::toString).orElseGet(() -> texts.get("merge.none"));
  }

  /** Her phone with stars. */
  public String getPhone() {
    return facts.phone().map(Phone::masked).orElseGet(() -> texts.get("merge.none"));
  }

  /** What she was called before; empty when nothing is known. */
  public String getFormerNames() {
    return texts.texts().listed(facts.formerNames());
  }

  /** Her employments, the earliest first. */
  public List<EmploymentLine> getEmployments() {
    return employments;
  }

  /** Her papers. */
  public List<String> getPapers() {
    return papers;
  }

  /** Accounts that sign in as her. */
  public List<String> getAccounts() {
    return accounts;
  }

  /** Address of her file. */
  public String getHref() {
    return "/hr/person?id=" + Ids.text(person.id());
  }
}
