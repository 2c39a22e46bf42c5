package org.lingyan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What is typed about the first employment of somebody new. */
@Named
@RequestScoped
public class EntryFields {
  private String organisation = "";
  private String category = "";
  private String day = "";

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  /** Name of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the name of the organisation. */
  public void setOrganisation(String typed) {
    this.organisation = text(typed);
  }

  /** Kind of worker. */
  public String getCategory() {
    return category;
  }

  /** Takes the kind of worker. */
  public void setCategory(String typed) {
    this.category = text(typed);
  }

  /** First day. */
  public String getDay() {
    return day;
  }

  /** Takes the first day. */
  public void setDay(String typed) {
    this.day = text(typed);
  }
}
