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
}
