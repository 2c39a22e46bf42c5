package org.lingyan.deployment.sample;

import java.util.List;
import org.lingyan.people.account.Role;

/**
 * An account of the sample city, as its list shows it.
 *
 * @param name what one signs in with
 * @param password made at random for this installation
 * @param organisation where the roles hold
 */
public record SampleAccount(String name, String password, List<Role> roles, String organisation) {
  /** Freezes the roles. */
  public SampleAccount {
    roles = List.copyOf(roles);
  }

  /** The password stays out of every text form. */
  @Override
  public String toString() {
    return "SampleAccount[" + name + "]";
  }
}
