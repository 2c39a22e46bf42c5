package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.web.form.Choice;
import org.lingyan.web.text.PageTexts;

/** What was typed into a form about a certificate, and what is wrong with it. */
@Named
@RequestScoped
public class CertificateFields {
  private final HttpServletRequest request;
  private final PageTexts texts;

  /** For the container's proxy. */
  protected CertificateFields() {
    this(null, null);
  }

  /** Reads the request. */
  @Inject
  public CertificateFields(HttpServletRequest request, PageTexts texts) {
    this.request = request;
    this.texts = texts;
  }

  /** What was typed into a field. */
  public String typed(String field) {
    return EvidencePart.text(request, field);
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return CertificateProblems.in(request).byField().getOrDefault(field, "");
  }

  /** What is wrong with the whole. */
  public List<String> getProblems() {
    return CertificateProblems.in(request).others();
  }

  /** Whether anything is wrong. */
  public boolean isWrong() {
    CertificateProblems found = CertificateProblems.in(request);
    return !found.byField().isEmpty() || !found.others().isEmpty();
  }

  /** Levels to choose from. */
  public List<Choice> getLevels() {
    return Arrays.stream(CertificateLevel.values())
        .map(one -> new Choice(one.name(), texts.word(one), one.name().equals(typed("level"))))
        .toList();
  }

  /** Evidence that was taken in already. */
  public String getFile() {
    return Objects.toString(request.getAttribute(EvidencePart.FILE), typed("file"));
  }

  /** What it is called. */
  public String getFileName() {
    return Objects.toString(request.getAttribute(EvidencePart.FILE_NAME), "");
  }
}
