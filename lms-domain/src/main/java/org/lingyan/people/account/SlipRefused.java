package org.lingyan.people.account;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why no slip is printed for something on a list. */
public sealed interface SlipRefused extends Reason {

  /**
   * There is no such account inside the administrator's subtree.
   *
   * @param line of the list, from 1
   * @param name as typed
   */
  record UnknownAccount(int line, String name) implements SlipRefused {
    @Override
    public String code() {
      return "slip.unknown";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line, name);
    }
  }

  /**
   * P10 forbids it.
   *
   * @param account its name
   * @param holder its person
   */
  record OutOfReach(String account, String holder) implements SlipRefused {
    @Override
    public String code() {
      return "slip.out-of-reach";
    }

    @Override
    public List<Object> arguments() {
      return List.of(account, holder);
    }
  }

  /**
   * More than one print takes.
   *
   * @param most how many it takes
   */
  record TooMany(int most) implements SlipRefused {
    @Override
    public String code() {
      return "slip.too-many";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }
}
