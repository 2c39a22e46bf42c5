package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Who can see a person, and through which right. */
@Named
@RequestScoped
public class SeenPage {
  private final AccountReading reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String person = "";
  private String name = "";
  private String place = "";
  private List<RightRow> rights = List.of();

  /** For the container's proxy. */
  protected SeenPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SeenPage(AccountReading reading, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the person inside the scope, and who reaches where she works. */
  public void load() {
    LocalDate today = time.today();
    PersonView found =
        reading.person(Administrator.scope(current, today), Administrator.id("person", person));
    name = found.name();
    place = found.organisation() + " · " + texts.word(found.category());
    rights = reading.over(found.path(), today, texts);
  }

  /** Her name. */
  public String getName() {
    return name;
  }

  /** Where she works, and as what. */
  public String getPlace() {
    return place;
  }

  /** Who can see her. */
  public List<RightRow> getRights() {
    return rights;
  }

  /** The person's id. */
  public String getPerson() {
    return person;
  }

  /** Takes the person's id. */
  public void setPerson(String person) {
    this.person = person;
  }
}
