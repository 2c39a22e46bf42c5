package org.lingyan.personal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The person whose data is meant.
 *
 * @param personId her id
 * @param accounts her accounts; may be empty
 */
public record Subject(long personId, List<Long> accounts) {
  /** Freezes the accounts. */
  public Subject {
    accounts = List.copyOf(accounts);
  }

  /** Her accounts for an IN of a query; ids are numbers of our own, and no account has the id 0. */
  String accountList() {
    return accounts.isEmpty()
        ? "0"
        : accounts.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
