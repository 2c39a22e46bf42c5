package org.lingyan.people.person;

import java.util.Optional;
import org.lingyan.people.tree.OrganisationView;

/**
 * Whom somebody looks for.
 *
 * @param text part of a name or of a former one, pinyin, initials, or a whole number of a document
 *     or phone; empty for everybody
 * @param below only at or below this organisation
 * @param presence employed now, gone, or gone elsewhere
 * @param category only this kind of worker
 */
public record PeopleQuery(
    String text,
    Optional<OrganisationView> below,
    Presence presence,
    Optional<WorkerCategory> category) {

  /** Whether somebody is employed on the day of the scope. */
  public enum Presence {
    /** 在职: in any employment. */
    EMPLOYED,
    /** 已离开: the last main employment is over. */
    LEFT,
    /** 已调离: the main employment here is over, and she works or worked elsewhere since. */
    MOVED
  }

  /** Everybody employed who is found by a text. */
  public static PeopleQuery named(String text) {
    return new PeopleQuery(text, Optional.empty(), Presence.EMPLOYED, Optional.empty());
  }
}
