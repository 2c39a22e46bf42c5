package org.lingyan.oversight;

import java.util.Optional;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Where;

/**
 * The people whom a board's filter leaves: exactly the rows of its list, all pages of it (O3).
 *
 * @param top the organisation
 * @param rule the requirement
 * @param period the period that everybody shares; empty where each person has one of her own
 * @param slot where their standings are kept
 * @param filter which of them
 */
public record Chosen(
    OrganisationView top,
    HoursRule rule,
    Optional<DateRange> period,
    Slot slot,
    StandingList.Filter filter) {

  /** Conditions on the standing {@code s}: it is one of these. */
  public Where where() {
    Where where = new Where();
    restrict(where);
    return where;
  }

  /** Adds to a query: the standing {@code s} is one of these. */
  public void restrict(Where where) {
    filter.restrict(where, rule.id(), slot);
    where.and("s.organisation_id IS NOT NULL");
  }
}
