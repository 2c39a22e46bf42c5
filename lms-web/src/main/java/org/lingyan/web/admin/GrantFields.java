package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What is typed about a role, or about a deputy. */
@Named
@RequestScoped
public class GrantFields {
  private String role = "";
  private String organisation = "";
  private String grant = "";
  private String deputy = "";
  private String from = "";
  private String last = "";
  private String reason = "";

  /** The role. */
  public String getRole() {
    return role;
  }

  /** Takes the role. */
  public void setRole(String role) {
    // An empty choice comes as null from a menu.
    this.role = role == null ? "" : role;
  }

  /** Name of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the name of the organisation. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Id of the grant that is let to a deputy. */
  public String getGrant() {
    return grant;
  }

  /** Takes the id of the grant. */
  public void setGrant(String grant) {
    this.grant = grant == null ? "" : grant;
  }

  /** The deputy's account or name. */
  public String getDeputy() {
    return deputy;
  }

  /** Takes the deputy. */
  public void setDeputy(String deputy) {
    this.deputy = deputy;
  }

  /** First day. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = from;
  }

  /** Last day. */
  public String getLast() {
    return last;
  }

  /** Takes the last day. */
  public void setLast(String last) {
    this.last = last;
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
