package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;

/** What is typed into the form that binds a requirement. */
@Named
@RequestScoped
public class BindingFields {
  private String requirement = "";
  private String organisation = "";
  private String main = "false";
  private String from = "";
  private String seen = "";

  /** For the container. */
  protected BindingFields() {}

  /** What the consequences were shown for: whoever changes it afterwards sees them again. */
  String signature() {
    return Integer.toHexString(Objects.hash(requirement, organisation, main, from));
  }

  /** Whether the consequences of what is typed now were shown. */
  boolean isSeen() {
    return seen.equals(signature());
  }

  /** What the consequences were shown for. */
  public String getSeen() {
    return seen;
  }

  /** Takes what the consequences were shown for. */
  public void setSeen(String seen) {
    this.seen = seen;
  }

  /** Id of the requirement. */
  public String getRequirement() {
    return requirement;
  }

  /** Takes the id of the requirement. */
  public void setRequirement(String requirement) {
    // An empty choice comes as null from a menu.
    this.requirement = requirement == null ? "" : requirement;
  }

  /** Top of whom it binds. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the top of whom it binds. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Whether boards show it first. */
  public String getMain() {
    return main;
  }

  /** Takes whether boards show it first. */
  public void setMain(String main) {
    this.main = main == null ? "false" : main;
  }

  /** First day. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = from;
  }
}
