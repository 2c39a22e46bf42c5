package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why an import was not read, posted or taken back. */
public sealed interface IntakeRefusal extends Reason {

  /** I1: no row has headings of such a list. */
  record NoHeadings() implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.no-headings";
    }
  }

  /**
   * I1: a column that must be there is not.
   *
   * @param field which one
   */
  record HeadingMissing(IntakeField field) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.heading-missing";
    }

    @Override
    public List<Object> arguments() {
      return List.of(field);
    }
  }

  /**
   * I1: two columns mean the same.
   *
   * @param first heading of the first
   * @param second heading of the second
   */
  record HeadingTwice(String first, String second) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.heading-twice";
    }

    @Override
    public List<Object> arguments() {
      return List.of(first, second);
    }
  }

  /**
   * I1: the day on which she began to work in her life is not the first day of this employment.
   *
   * @param heading as the file writes it
   */
  record NoFirstDay(String heading) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.no-first-day";
    }

    @Override
    public List<Object> arguments() {
      return List.of(heading);
    }
  }

  /** I1: there is nothing under the headings. */
  record NoRows() implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.no-rows";
    }
  }

  /** I5: something is going on with it, or it is not in the state that this needs. */
  record NotNow() implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.not-now";
    }
  }

  /**
   * I5: rows have errors.
   *
   * @param rows how many
   */
  record Errors(int rows) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.errors";
    }

    @Override
    public List<Object> arguments() {
      return List.of(rows);
    }
  }

  /** I5: no row would change anything. */
  record NothingNew() implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.nothing-new";
    }
  }

  /**
   * I5: what is on record has changed since the rows were judged.
   *
   * @param row the first row that is judged differently now
   */
  record JudgedAnew(int row) implements IntakeRefusal {
    /** Its code. */
    static final String CODE = "intake.judged-anew";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public List<Object> arguments() {
      return List.of(row);
    }
  }

  /** I5: the same with what is wrong in that row now, where something is. */
  static List<Reason> judgedAnew(int row, List<Trouble> troubles) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new JudgedAnew(row));
    troubles.forEach(trouble -> reasons.add(new InRow(row, trouble)));
    return reasons;
  }

  /**
   * I5: what stands against a row.
   *
   * @param row its number
   * @param trouble what, and in which column
   */
  record InRow(int row, Trouble trouble) implements IntakeRefusal {
    /** Code of all of them. */
    static final String CODE = "intake.in-row";

    @Override
    public String code() {
      return CODE;
    }

    /** Row, field or nothing, code and values of the trouble. */
    @Override
    public List<Object> arguments() {
      List<Object> all = new ArrayList<>();
      all.add(row);
      all.add(trouble.field().map(Enum::name).orElse(""));
      all.add(trouble.code());
      all.addAll(trouble.values());
      return all;
    }
  }

  /**
   * I6: something was recorded about her since.
   *
   * @param name who
   * @param which what tells her from a namesake: where she works, her document masked
   */
  record BuiltOn(String name, String which) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.built-on";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name, which);
    }
  }

  /**
   * I6: the organisation is used or was changed since.
   *
   * @param name which one
   */
  record PlaceUsed(String name) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.place-used";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * I5: the organisation stands outside of what somebody may change by now.
   *
   * @param name which one
   */
  record PlaceOutside(String name) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.place-outside";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * I6: there are more reasons of the same kinds.
   *
   * @param more how many
   */
  record AndMore(int more) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.and-more";
    }

    @Override
    public List<Object> arguments() {
      return List.of(more);
    }
  }
}
