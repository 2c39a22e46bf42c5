package org.lingyan.web.people;

import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** A row of the list of people. */
public final class PeopleRow {
  private final String name;
  private final String formerName;
  private final String organisation;
  private final String category;
  private final String level;
  private final List<String> notes;
  private final String href;

  PeopleRow(FoundPerson found, PeopleFilter filter, Scope readable, Scope hr, Texts texts) {
    PersonView person = found.person();
    name = person.name();
    formerName = found.formerName().map(one -> texts.of("people.former", one)).orElse("");
    organisation = person.organisation();
    category = texts.of(person.category());
    level = person.level().map(texts::of).orElse("");
    notes = notes(found, texts);
    href = href(found, filter, readable, hr);
  }

  private static List<String> notes(FoundPerson found, Texts texts) {
    List<String> notes = new ArrayList<>();
    found
        .post()
        .ifPresent(
            post ->
                notes.add(
                    post.until().equals(DateRange.FOREVER)
                        ? texts.of("people.post." + post.kind(), post.organisation())
                        : texts.of(
                            "people.post.until." + post.kind(),
                            post.organisation(),
                            post.until().minusDays(1))));
    if (!found.person().until().equals(DateRange.FOREVER)) {
      notes.add(texts.of("people.last-day", found.person().until().minusDays(1)));
    }
    return notes;
  }

  /**
   * HR opens the file, also of who is lent to here or has gone elsewhere (D1): it shows the days
   * that were spent here. The facts are read where she belongs.
   */
  private static String href(FoundPerson found, PeopleFilter filter, Scope readable, Scope hr) {
    PersonView person = found.person();
    boolean lent = found.post().filter(post -> hr.covers(post.path())).isPresent();
    if (lent || hr.covers(person.path())) {
      return "/hr/person?id=" + Ids.text(person.id());
    }
    if (filter.presence() == PeopleQuery.Presence.MOVED) {
      return "";
    }
    return readable.covers(person.path()) || readable.isSelf(person.id())
        ? "/people/person?id=" + Ids.text(person.id())
        : "";
  }

  /** Her name. */
  public String getName() {
    return name;
  }

  /** By which former name she was found; empty when by the present one. */
  public String getFormerName() {
    return formerName;
  }

  /** Where she belongs. */
  public String getOrganisation() {
    return organisation;
  }

  /** Kind of worker. */
  public String getCategory() {
    return category;
  }

  /** National certificate; empty for none. */
  public String getLevel() {
    return level;
  }

  /** What is special: lent to a place, a last day. */
  public List<String> getNotes() {
    return notes;
  }

  /** Address of what may be read about her; empty when nothing may. */
  public String getHref() {
    return href;
  }
}
