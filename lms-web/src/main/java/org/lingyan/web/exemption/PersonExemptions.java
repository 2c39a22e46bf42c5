package org.lingyan.web.exemption;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.lingyan.hours.exemption.ExemptionView;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/**
 * The card in a person's file. The page around it has let the reader in and noted her look; who
 * does not answer for the person as HR today sees no card (X6).
 */
@Named
@RequestScoped
public class PersonExemptions {
  private final Exemptions exemptions;
  private final Directory directory;
  private final Requirements requirements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final HttpServletRequest request;
  private final PageTexts texts;
  private boolean shown;
  private String id = "";
  private List<ExemptionRow> rows = List.of();

  /** For the container's proxy. */
  protected PersonExemptions() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonExemptions(
      Exemptions exemptions,
      Directory directory,
      Requirements requirements,
      CurrentCaller current,
      Timekeeper time,
      HttpServletRequest request,
      PageTexts texts) {
    this.exemptions = exemptions;
    this.directory = directory;
    this.requirements = requirements;
    this.current = current;
    this.time = time;
    this.request = request;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    LocalDate today = time.today();
    Scope scope = Office.of(current.signedIn(), today);
    OptionalLong person = Ids.parse(Objects.toString(request.getParameter("id"), ""));
    if (person.isPresent() && directory.sees(scope, person.getAsLong())) {
      shown = true;
      id = Ids.text(person.getAsLong());
      rows = rows(exemptions.of(scope, person.getAsLong()), today, requirements, texts);
    }
  }

  static List<ExemptionRow> rows(
      List<ExemptionView> found, LocalDate today, Requirements requirements, PageTexts texts) {
    Map<String, Words> titles =
        requirements.titles(found.stream().map(ExemptionView::requirement).toList(), today);
    return found.stream().map(one -> new ExemptionRow(one, today, titles, texts)).toList();
  }

  /** Whether there is a card. */
  public boolean isShown() {
    return shown;
  }

  /** Where one is entered. */
  public String getNewHref() {
    return "/hr/exemption?person=" + id;
  }

  /** What is on record, the latest days first. */
  public List<ExemptionRow> getRows() {
    return rows;
  }
}
