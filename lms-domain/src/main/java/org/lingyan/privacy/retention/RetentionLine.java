package org.lingyan.privacy.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.Citation;

/**
 * One kind of data with its period.
 *
 * @param kind stable name
 * @param months the period that holds today
 * @param reason why it is that long
 * @param leastMonths no shorter one can be set
 * @param citation where the least comes from; empty when there is none
 * @param next a change that has not begun; empty for none
 * @param swept whether the application forgets by itself
 * @param due how many rows are due today
 */
public record RetentionLine(
    String kind,
    int months,
    String reason,
    int leastMonths,
    Optional<Citation> citation,
    Optional<Next> next,
    boolean swept,
    long due) {

  /**
   * A period to come.
   *
   * @param months the period
   * @param from first day on which it holds
   */
  public record Next(int months, LocalDate from) {}
}
