package org.lingyan.web.duplicate;

import java.util.List;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** One of two records that are compared. */
public final class RecordSide {
  private final PersonView person;
  private final String idNumber;
  private final List<EmploymentLine> employments;
  private final List<String> papers;
  private final List<String> accounts;
  private final PageTexts texts;

  RecordSide(
      PersonView person,
      String idNumber,
      List<EmploymentLine> employments,
      List<String> papers,
      List<String> accounts,
      PageTexts texts) {
    this.person = person;
    this.idNumber = idNumber;
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

  /** Her document with stars. */
  public String getIdNumber() {
    return idNumber.isEmpty() ? texts.get("person.no-id-number") : idNumber;
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
