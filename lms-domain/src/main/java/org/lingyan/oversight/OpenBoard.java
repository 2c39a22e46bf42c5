package org.lingyan.oversight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.Page;

/**
 * A board with its list of people.
 *
 * @param trail the way down to the organisation inside the scope, itself last
 * @param requirements all that bind at the organisation, the main one first
 * @param rule the requirement; empty when none binds here, then there are no people either
 * @param board the counts
 * @param gaps how many of the list lack something of each category; none where nobody asked
 * @param people one page of the list
 * @param verdicts why they stand as they do, by person, for the people of the page
 */
public record OpenBoard(
    List<OrganisationView> trail,
    List<HoursRule> requirements,
    Optional<HoursRule> rule,
    Board board,
    Map<String, Integer> gaps,
    Page<StandingList.Line> people,
    Map<Long, HoursVerdict> verdicts) {}
