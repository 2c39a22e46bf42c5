package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a change of somebody's working life was not taken. */
public sealed interface WorkingLifeRefusal extends Reason {

  /**
   * W1: she is employed nowhere on that day.
   *
   * @param day the day given
   */
  record NotEmployed(LocalDate day) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.not-employed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /**
   * W2: the day is not after the first day of the employment that it would change.
   *
   * @param day the day given
   * @param joinedOn first day of that employment
   */
  record BeforeJoining(LocalDate day, LocalDate joinedOn) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.before-joining";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day, joinedOn);
    }
  }

  /**
   * W3: a later change is on record; it would have to be taken back first.
   *
   * @param day the later change's day
   */
  record LaterChange(LocalDate day) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.later-change";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /**
   * W4: she has a main employment already.
   *
   * @param until first day after it; {@link org.lingyan.shared.DateRange#FOREVER} when open
   */
  record Employed(LocalDate until) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.employed";
    }
  }

  /** W5: nothing would change. */
  record NothingNew() implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.nothing-new";
    }
  }

  /**
   * W6: the organisation does not exist on that day.
   *
   * @param day the day given
   */
  record NoSuchPlace(LocalDate day) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.no-such-place";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /**
   * W6: the organisation ends before the employment there would.
   *
   * @param last the organisation's last day
   */
  record PlaceEnds(LocalDate last) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.place-ends";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  /** W7: following the line managers upwards, she would come to herself. */
  record OwnSuperior() implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.own-superior";
    }
  }

  /**
   * W17: who is to lead or to take over has left.
   *
   * @param last her last day
   */
  record LeaderLeft(LocalDate last) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.leader-left";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  /**
   * W8: the end lies before the beginning.
   *
   * @param from first day
   * @param last last day
   */
  record EndsBefore(LocalDate from, LocalDate last) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.ends-before";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }
  }

  /** W9: only the latest change of a person can be taken back, and only once. */
  record NotLatest() implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.not-latest";
    }
  }

  /** W10: nobody was chosen to go over. */
  record Nobody() implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.nobody";
    }
  }

  /**
   * W10: one of many who were to be changed together cannot be.
   *
   * @param name her name
   * @param why what stands against it
   */
  record OneOfMany(String name, Reason why) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.one-of-many";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name, why);
    }
  }

  /**
   * W12: she has no employment there beside the main one on that day.
   *
   * @param day the day given
   */
  record NotBeside(LocalDate day) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.not-beside";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /** W9: a merge of two persons is taken back as a whole, not as a change of one working life. */
  record IsMerge() implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.is-merge";
    }
  }

  /**
   * W15: she was employed before, until then.
   *
   * @param last last day of the employment before
   */
  record EmployedBefore(LocalDate last) implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.employed-before";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  /** W9: by it she came on record, and hours, an account or more rest on her since. */
  record FirstOfMore() implements WorkingLifeRefusal {
    @Override
    public String code() {
      return "life.first-of-more";
    }
  }
}
