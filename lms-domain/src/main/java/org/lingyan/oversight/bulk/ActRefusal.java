package org.lingyan.oversight.bulk;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why nothing is done for the people of a list. */
public sealed interface ActRefusal extends Reason {

  /**
   * G2: another number of people would be hit than the preview named.
   *
   * @param wanted the number of the preview
   * @param now the number by now
   */
  record Changed(int wanted, int now) implements ActRefusal {
    @Override
    public String code() {
      return "board-act.changed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(wanted, now);
    }
  }

  /** Nobody would be hit. */
  record Nobody() implements ActRefusal {
    @Override
    public String code() {
      return "board-act.nobody";
    }
  }

  /**
   * G4: more people than one act hits.
   *
   * @param people how many the filter leaves
   * @param most how many it may be
   */
  record TooMany(int people, int most) implements ActRefusal {
    @Override
    public String code() {
      return "board-act.too-many";
    }

    @Override
    public List<Object> arguments() {
      return List.of(people, most);
    }
  }

  /** G5: a reminder is not unsaid. */
  record NotReversible() implements ActRefusal {
    @Override
    public String code() {
      return "board-act.not-reversible";
    }
  }

  /** G5: it still goes on; it can be stopped first. */
  record GoesOn() implements ActRefusal {
    @Override
    public String code() {
      return "board-act.goes-on";
    }
  }

  /**
   * There is no reason, or it is too long.
   *
   * @param longest most characters
   */
  record NoReason(int longest) implements ActRefusal {
    @Override
    public String code() {
      return "board-act.reason";
    }

    @Override
    public List<Object> arguments() {
      return List.of(longest);
    }
  }
}
