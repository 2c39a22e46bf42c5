package org.lingyan.jobs;

import java.util.OptionalLong;
import org.lingyan.shared.Rows;

/**
 * Who asks for long work, and in whose stead (J9).
 *
 * @param accountId the account that asks
 * @param deputyshipId the deputyship under which she asks; empty when she asks for herself
 * @param forAccountId the account of whom she stands for; present with a deputyship only
 */
public record JobAsker(long accountId, OptionalLong deputyshipId, OptionalLong forAccountId) {
  /** Somebody who asks for herself. */
  public static JobAsker oneself(long accountId) {
    return new JobAsker(accountId, OptionalLong.empty(), OptionalLong.empty());
  }

  /** Somebody who asks as a deputy. */
  public static JobAsker deputy(long accountId, long deputyshipId, long forAccountId) {
    return new JobAsker(accountId, OptionalLong.of(deputyshipId), OptionalLong.of(forAccountId));
  }

  /** Reads account, deputyship and whom it stands for from three columns. */
  static JobAsker of(Rows.Row row, int first) {
    return new JobAsker(row.number(first), row.maybeNumber(first + 1), row.maybeNumber(first + 2));
  }
}
