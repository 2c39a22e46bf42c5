package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.privacy.correction.CorrectionField;
import org.lingyan.web.text.PageTexts;

/**
 * Asks for a correction. The form is posted to {@link CorrectionServlet}, which comes back here
 * with everything that was typed when something is wrong.
 */
@Named
@RequestScoped
public class CorrectionPage {
  private final HttpServletRequest request;
  private final PageTexts texts;

  /** For the container's proxy. */
  protected CorrectionPage() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public CorrectionPage(HttpServletRequest request, PageTexts texts) {
    this.request = request;
    this.texts = texts;
  }

  private String typed(String name) {
    return Objects.toString(request.getParameter(name), "");
  }

  /** The fact that the form is about; the name unless the address says otherwise. */
  public CorrectionField getField() {
    return Arrays.stream(CorrectionField.values())
        .filter(field -> field.name().equals(typed("field")))
        .findFirst()
        .orElse(CorrectionField.NAME);
  }

  /** The facts to choose from. */
  public List<CorrectionField> getFields() {
    return List.of(CorrectionField.values());
  }

  /** The kinds of document to choose from. */
  public List<DocumentKind> getKinds() {
    return List.of(DocumentKind.values());
  }

  /** Kind of document that was chosen. */
  public String getKind() {
    return typed("kind");
  }

  /** What was typed. */
  public String getWanted() {
    return typed("wanted");
  }

  /** Her own words. */
  public String getNote() {
    return typed("note");
  }

  /** Evidence that was taken in already. */
  public String getFile() {
    return Objects.toString(request.getAttribute(CorrectionServlet.FILE), typed("file"));
  }

  /** What the evidence is called. */
  public String getFileName() {
    return Objects.toString(request.getAttribute(CorrectionServlet.FILE_NAME), "");
  }

  /** What is wrong. */
  public List<String> getProblems() {
    Object found = request.getAttribute(CorrectionServlet.PROBLEMS);
    return found instanceof CorrectionServlet.Problems problems
        ? problems.reasons().stream().map(texts.texts()::of).toList()
        : List.of();
  }
}
