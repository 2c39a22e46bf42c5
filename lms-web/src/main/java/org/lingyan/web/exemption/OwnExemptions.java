package org.lingyan.web.exemption;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** My own leave and exemptions. */
@Named
@RequestScoped
public class OwnExemptions {
  private final Exemptions exemptions;
  private final Requirements requirements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private List<ExemptionRow> rows = List.of();

  /** For the container's proxy. */
  protected OwnExemptions() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OwnExemptions(
      Exemptions exemptions,
      Requirements requirements,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.exemptions = exemptions;
    this.requirements = requirements;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    LocalDate today = time.today();
    current
        .signedIn()
        .personId()
        .ifPresent(
            person ->
                rows = PersonExemptions.rows(exemptions.own(person), today, requirements, texts));
  }

  /** What is on record, the latest days first; empty for nothing. */
  public List<ExemptionRow> getRows() {
    return rows;
  }
}
