package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.Reason;

/** A room above that knows what nobody may leave behind (W16). */
public interface LeavingBar {
  /**
   * What stands against a person's leaving; asked in the transaction of the change.
   *
   * @param day first day without her
   */
  Optional<Reason> against(long personId, LocalDate day);
}
