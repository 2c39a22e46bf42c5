package org.lingyan.people.tree;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why the tree was not changed. */
public sealed interface TreeRefusal extends Reason {

  /**
   * T2: it does not exist on that day.
   *
   * @param day the day given
   */
  record NotThere(LocalDate day) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.not-there";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /** T6: lists name what stands above with this sign between the names. */
  record NameSign() implements TreeRefusal {
    /** What no name has in it. */
    private static final String SIGN = "/";

    /** Whether a name has it. */
    public static boolean isIn(String name) {
      return name.contains(SIGN);
    }

    @Override
    public String code() {
      return "tree.name-sign";
    }

    @Override
    public List<Object> arguments() {
      return List.of(SIGN);
    }
  }

  /**
   * T3: a later change of it, or of something below it, is on record.
   *
   * @param day the later change's day
   */
  record LaterChange(LocalDate day) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.later-change";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /** T4: an organisation cannot stand below itself. */
  record Cycle() implements TreeRefusal {
    @Override
    public String code() {
      return "tree.cycle";
    }
  }

  /** T5: nothing would change. */
  record NothingNew() implements TreeRefusal {
    @Override
    public String code() {
      return "tree.nothing-new";
    }
  }

  /**
   * T6: a sister has this name already on that day.
   *
   * @param name the name
   */
  record NameTaken(String name) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.name-taken";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /** T7: the top of the tree stays where it is. */
  record Top() implements TreeRefusal {
    @Override
    public String code() {
      return "tree.top";
    }
  }

  /**
   * T8: an organisation is closed only when nothing stands below it and nobody works there.
   *
   * @param below organisations directly below
   * @param people people employed there on that day or later
   */
  record NotEmpty(int below, int people) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.not-empty";
    }

    @Override
    public List<Object> arguments() {
      return List.of(below, people);
    }
  }

  /** T9: only the latest change of an organisation is taken back. */
  record NotLatest() implements TreeRefusal {
    @Override
    public String code() {
      return "tree.not-latest";
    }
  }

  /** T9: a change is taken back once. */
  record TakenBack() implements TreeRefusal {
    @Override
    public String code() {
      return "tree.taken-back";
    }
  }

  /** T9: it was entered before what the tree was like until then was kept. */
  record NotKept() implements TreeRefusal {
    @Override
    public String code() {
      return "tree.not-kept";
    }
  }

  /**
   * T9: what it would stand below again is gone or stands elsewhere by now.
   *
   * @param name what that is called
   */
  record AboveChanged(String name) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.above-changed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * T9: something was put below it since.
   *
   * @param name what that is called
   */
  record CameBelow(String name) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.came-below";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * T9: something rests on the organisation that was established by it.
   *
   * @param below organisations that stand or stood directly below
   * @param people who work or worked there
   * @param records roles, rules, announcements and whatever else names it
   */
  record InUse(int below, int people, int records) implements TreeRefusal {
    @Override
    public String code() {
      return "tree.in-use";
    }

    @Override
    public List<Object> arguments() {
      return List.of(below, people, records);
    }
  }
}
