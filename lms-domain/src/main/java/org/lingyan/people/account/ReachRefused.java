package org.lingyan.people.account;

import java.util.List;
import org.lingyan.shared.Reason;

/** P10: why an administrator may not let somebody into an account. */
public sealed interface ReachRefused extends Reason {

  /**
   * The account has a role on an organisation outside the administrator's own: whoever issued a
   * code for it could act there.
   *
   * @param role which
   * @param organisation where
   */
  record WiderRights(Role role, String organisation) implements ReachRefused {
    @Override
    public String code() {
      return "reach.wider";
    }

    @Override
    public List<Object> arguments() {
      return List.of(organisation, role);
    }
  }

  /** One's own password is changed with the present one, not by a code. */
  record OwnAccount() implements ReachRefused {
    @Override
    public String code() {
      return "reach.own";
    }
  }

  /** The account is closed: it is opened again first. */
  record Closed() implements ReachRefused {
    @Override
    public String code() {
      return "reach.closed";
    }
  }
}
