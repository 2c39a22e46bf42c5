package org.lingyan.personal;

import java.util.List;
import org.lingyan.shared.Rows;

/**
 * The person whose data is meant.
 *
 * @param personId her id
 * @param records ids of all records that were merged into hers, herself among them
 * @param accounts the accounts of all of them; may be empty
 */
public record Subject(long personId, List<Long> records, List<Long> accounts) {
  /** Freezes the lists. */
  public Subject {
    records = List.copyOf(records);
    accounts = List.copyOf(accounts);
  }

  /** Her records for an IN of a query; ids are numbers of our own. */
  String recordList() {
    return Rows.ids(records);
  }

  /** Her accounts likewise; no account has the id 0. */
  String accountList() {
    return accounts.isEmpty() ? "0" : Rows.ids(accounts);
  }
}
