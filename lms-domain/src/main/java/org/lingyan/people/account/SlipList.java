package org.lingyan.people.account;

import java.util.List;
import org.lingyan.shared.Reason;

/**
 * For whom slips can be printed, and what speaks against the rest.
 *
 * @param ready accounts, by name
 * @param problems one for each of the others, in the order of the list
 */
public record SlipList(List<SlipAccount> ready, List<Reason> problems) {
  /** Freezes both. */
  public SlipList {
    ready = List.copyOf(ready);
    problems = List.copyOf(problems);
  }
}
