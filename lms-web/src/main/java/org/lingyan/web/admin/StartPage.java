package org.lingyan.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.shared.Timekeeper;

/** Where an administrator starts: everything that there is to administer, by heading. */
@Named("adminStartPage")
@RequestScoped
public class StartPage {
  private final Calendars calendars;
  private final Timekeeper time;
  private OptionalInt missing = OptionalInt.empty();

  /** For the container's proxy. */
  protected StartPage() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public StartPage(Calendars calendars, Timekeeper time) {
    this.calendars = calendars;
    this.time = time;
  }

  @PostConstruct
  void load() {
    missing = calendars.current().missing(time.today());
  }

  /** Headings with something below them. */
  public List<AdminGroup> getGroups() {
    return Arrays.stream(AdminGroup.values()).filter(group -> !group.getTiles().isEmpty()).toList();
  }

  /** N14: the year whose days off nobody has entered; empty when none is missed. */
  public String getMissingYear() {
    return missing.isPresent() ? Integer.toString(missing.getAsInt()) : "";
  }
}
