package org.lingyan.web.admin;

/** An organisation in a list. */
public final class PlaceRow {
  private final String name;
  private final String about;
  private final String people;
  private final String href;

  PlaceRow(String name, String about, String people, String href) {
    this.name = name;
    this.about = about;
    this.people = people;
    this.href = href;
  }

  /** Its name. */
  public String getName() {
    return name;
  }

  /** Kind and level. */
  public String getAbout() {
    return about;
  }

  /** How many people work at or below it; empty where that is not told. */
  public String getPeople() {
    return people;
  }

  /** Where it leads. */
  public String getHref() {
    return href;
  }
}
