package org.lingyan.people.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.people.tree.DatedPath;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** A grant in force and one of the places where its organisation stands or stood. */
record HeldGrant(
    long grantId, Role role, long organisationId, String organisation, DatedPath place) {
  /** What {@link #of} reads, from what {@link #joined} adds. */
  static final String COLUMNS =
      "g.id, g.role, o.organisation_id, o.name, o.path, o.from_day, o.until_day";

  /** Grants in force of the accounts {@code a}, and where their organisations stand and stood. */
  static String joined(String day) {
    return joined("a.id", day);
  }

  /**
   * The same of other accounts.
   *
   * @param account whose, as SQL; may go on with further conditions on the grant {@code g}
   */
  static String joined(String account, String day) {
    return " LEFT JOIN role_grant g ON g.account_id = "
        + account
        + " AND g.from_day <= "
        + day
        + " AND (g.until_day IS NULL OR g.until_day > "
        + day
        + ") LEFT JOIN organisation_state o ON o.organisation_id = g.organisation_id";
  }

  /**
   * Reads one.
   *
   * @param first the first of its columns
   * @return empty when the account holds none, or its organisation never stood anywhere
   */
  static Optional<HeldGrant> of(Rows.Row row, int first) {
    return row.missing(first + 2)
        ? Optional.empty()
        : Optional.of(
            new HeldGrant(
                row.number(first),
                row.word(first + 1, Role.class),
                row.number(first + 2),
                row.text(first + 3),
                new DatedPath(
                    row.text(first + 4), new DateRange(row.day(first + 5), row.day(first + 6)))));
  }

  /** The grants behind these; P5: not those whose organisation is not there today. */
  static List<Grant> grants(Collection<HeldGrant> held, LocalDate today) {
    return held.stream().collect(Collectors.groupingBy(HeldGrant::grantId)).values().stream()
        .flatMap(states -> grant(states, today).stream())
        .toList();
  }

  private static Optional<Grant> grant(List<HeldGrant> states, LocalDate today) {
    return states.stream()
        .filter(state -> state.place().days().contains(today))
        .findFirst()
        .map(
            now ->
                new Grant(
                    now.role(),
                    now.organisationId(),
                    now.organisation(),
                    now.place().path(),
                    states.stream().map(HeldGrant::place).toList()));
  }
}
