package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.lingyan.people.person.LifeKind;

/** What is typed into the form of a change of a working life. */
@Named
@RequestScoped
public class LifeFields {
  private Optional<LifeKind> wanted = Optional.empty();
  private String day = "";
  private String last = "";
  private String organisation = "";
  private String category = "";
  private String other = "";
  private String reason = "";

  /** For the container's proxy. */
  protected LifeFields() {}

  /**
   * Reads from the address what is entered: a posted form's fields are read before the page's
   * parameters are, and which fields there are hangs on it.
   */
  @Inject
  public LifeFields(HttpServletRequest request) {
    wanted =
        Arrays.stream(LifeKind.values())
            .filter(kind -> kind.name().equals(request.getParameter("kind")))
            .findFirst();
  }

  /** What the address asks to enter; empty when it does not say. */
  public Optional<LifeKind> wanted() {
    return wanted;
  }

  /** First day on which it holds. */
  public String getDay() {
    return day;
  }

  /** Takes the first day. */
  public void setDay(String day) {
    this.day = day;
  }

  /** Last day of a second employment. */
  public String getLast() {
    return last;
  }

  /** Takes the last day. */
  public void setLast(String last) {
    this.last = last;
  }

  /** Name of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the name of the organisation. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Kind of worker. */
  public String getCategory() {
    return category;
  }

  /** Takes the kind of worker. */
  public void setCategory(String category) {
    // An empty choice comes as null from a menu.
    this.category = category == null ? "" : category;
  }

  /** Name of the line manager or successor. */
  public String getOther() {
    return other;
  }

  /** Takes the name of the line manager or successor. */
  public void setOther(String other) {
    this.other = other;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
