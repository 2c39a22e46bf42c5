package org.lingyan.web.exemption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/**
 * Enters leave or an exemption for somebody. The form is posted to {@link ExemptionServlet}, which
 * comes back here with everything that was typed when something is wrong.
 */
@Named
@RequestScoped
public class ExemptionPage {
  private final Directory directory;
  private final Requirements requirements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final HttpServletRequest request;
  private final PageTexts texts;
  private PersonView person;
  private List<Choice> options = List.of();

  /** For the container's proxy. */
  protected ExemptionPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExemptionPage(
      Directory directory,
      Requirements requirements,
      CurrentCaller current,
      Timekeeper time,
      HttpServletRequest request,
      PageTexts texts) {
    this.directory = directory;
    this.requirements = requirements;
    this.current = current;
    this.time = time;
    this.request = request;
    this.texts = texts;
  }

  /** Finds the person whom the address names, and the requirements that bind where she works. */
  public void load() {
    LocalDate today = time.today();
    Scope scope = Office.of(current.signedIn(), today);
    String id = typed("person");
    person =
        directory.inScope(
            scope, Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id)));
    options =
        requirements.at(person.path(), today).stream()
            .map(
                one ->
                    new Choice(
                        one.id(), texts.words(one.title()), one.id().equals(typed("requirement"))))
            .toList();
  }

  private String typed(String name) {
    return Objects.toString(request.getParameter(name), "");
  }

  /** Her id, as addresses write it. */
  public String getId() {
    return Ids.text(person.id());
  }

  /** Her name. */
  public String getName() {
    return person.name();
  }

  /** Where she works. */
  public String getOrganisation() {
    return person.organisation();
  }

  /** Her file. */
  public String getFileHref() {
    return "/hr/person?id=" + getId() + "#exemptions";
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    return Arrays.stream(ExemptionKind.values())
        .map(one -> new Choice(one.name(), texts.word(one), one.name().equals(typed("kind"))))
        .toList();
  }

  /** Requirements to choose from; without a choice every one is meant. */
  public List<Choice> getRequirements() {
    return options;
  }

  /** First day as typed. */
  public String getFrom() {
    return typed("from");
  }

  /** Last day as typed. */
  public String getLast() {
    return typed("last");
  }

  /** The reason as typed. */
  public String getReason() {
    return typed("reason");
  }

  /** Evidence that was taken in already. */
  public String getFile() {
    return Objects.toString(request.getAttribute(ExemptionServlet.FILE), typed("file"));
  }

  /** What the evidence is called. */
  public String getFileName() {
    return Objects.toString(request.getAttribute(ExemptionServlet.FILE_NAME), "");
  }

  private Optional<ExemptionServlet.Problems> problems() {
    return Optional.ofNullable(request.getAttribute(ExemptionServlet.PROBLEMS))
        .map(ExemptionServlet.Problems.class::cast);
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems().map(all -> all.fields().getOrDefault(field, "")).orElse("");
  }

  /** What is wrong with none of the fields. */
  public List<String> getRefusals() {
    return problems().map(ExemptionServlet.Problems::others).orElse(List.of());
  }
}
