package org.lingyan.people.account;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why an account was not opened, closed or opened again. */
public sealed interface AccountRefusal extends Reason {

  /**
   * P26: a name has 3 to 60 letters, figures, dots, hyphens or underscores and begins with a
   * letter: what is all figures is a phone number.
   */
  record BadName() implements AccountRefusal {
    @Override
    public String code() {
      return "account.bad-name";
    }
  }

  /**
   * P26: another account has this name.
   *
   * @param name the name
   */
  record NameTaken(String name) implements AccountRefusal {
    @Override
    public String code() {
      return "account.name-taken";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * P26: she has an open account already.
   *
   * @param name its name
   */
  record HasOne(String name) implements AccountRefusal {
    @Override
    public String code() {
      return "account.has-one";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /** P27: nobody closes her own account. */
  record Own() implements AccountRefusal {
    @Override
    public String code() {
      return "account.own";
    }
  }

  /** P27: it is closed, or open, already. */
  record NothingNew() implements AccountRefusal {
    @Override
    public String code() {
      return "account.nothing-new";
    }
  }

  /**
   * P27: the account holds a role outside what the caller administers: closing it would take that
   * too.
   *
   * @param organisation where
   * @param role which
   */
  record WiderRights(String organisation, Role role) implements AccountRefusal {
    @Override
    public String code() {
      return "account.wider";
    }

    @Override
    public List<Object> arguments() {
      return List.of(organisation, role);
    }
  }
}
