package org.lingyan.people.intake;

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
    @Override
    public String code() {
      return "intake.judged-anew";
    }

    @Override
    public List<Object> arguments() {
      return List.of(row);
    }
  }

  /**
   * I6: something was recorded about her since.
   *
   * @param name who
   */
  record BuiltOn(String name) implements IntakeRefusal {
    @Override
    public String code() {
      return "intake.built-on";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
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
