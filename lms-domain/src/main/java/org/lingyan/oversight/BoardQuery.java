package org.lingyan.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.shared.Page;

/**
 * What somebody wants to see of a board.
 *
 * @param organisationId the organisation
 * @param own only people who count at the organisation itself
 * @param requirement a requirement's id, or empty for the main one
 * @param inPeriod any day of the period
 * @param statuses people of which statuses; empty for all
 * @param name part of a name; blank for all
 * @param traits what else they are chosen by
 * @param sort order
 * @param descending from large to small
 * @param gaps whether it is asked how many lack something of each category
 * @param page which page of the people
 */
public record BoardQuery(
    long organisationId,
    boolean own,
    Optional<String> requirement,
    LocalDate inPeriod,
    Set<Status> statuses,
    String name,
    PeopleTraits traits,
    StandingList.Sort sort,
    boolean descending,
    boolean gaps,
    Page.Request page) {
  /** Freezes the set. */
  public BoardQuery {
    statuses = Set.copyOf(statuses);
  }

  /** The same wish for another page. */
  public BoardQuery at(Page.Request other) {
    return new BoardQuery(
        organisationId,
        own,
        requirement,
        inPeriod,
        statuses,
        name,
        traits,
        sort,
        descending,
        gaps,
        other);
  }

  StandingList.Filter filter(String path, LocalDate deciding) {
    return new StandingList.Filter(path, own, deciding, statuses, name, traits, sort, descending);
  }
}
