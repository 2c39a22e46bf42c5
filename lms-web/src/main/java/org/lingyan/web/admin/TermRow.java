package org.lingyan.web.admin;

import java.time.LocalDate;
import org.lingyan.term.TermVersion;
import org.lingyan.web.text.PageTexts;

/** Words in a list, with where and from when they count and where they come from. */
public final class TermRow {
  /** First day of what has always been so. */
  static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private final TermVersion version;
  private final PageTexts texts;

  TermRow(TermVersion version, PageTexts texts) {
    this.version = version;
    this.texts = texts;
  }

  /** The words. */
  public String getWords() {
    return texts.words(version.term().authority()) + " · " + texts.words(version.term().worker());
  }

  /** Where they count. */
  public String getPlace() {
    return version.organisationId().isPresent()
        ? version.organisation()
        : texts.get("terms.everywhere");
  }

  /** From when they count. */
  public String getDay() {
    return version.from().equals(BEGINNING)
        ? texts.get("terms.always")
        : texts.of("terms.from", version.from());
  }

  /** Where they come from. */
  public String getSource() {
    return texts.texts().of(version.term().citation());
  }

  /** How sure that is. */
  public String getStatus() {
    return texts.word(version.term().citation().status());
  }
}
