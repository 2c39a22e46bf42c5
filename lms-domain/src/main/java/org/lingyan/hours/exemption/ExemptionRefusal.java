package org.lingyan.hours.exemption;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Reason;

/** Why an exemption was not entered, not taken back or not ended. */
public sealed interface ExemptionRefusal extends Reason {
  /** Name of the field that is wrong: from, last, requirement or reason; empty for none of them. */
  default String field() {
    return "";
  }

  /**
   * X2: the last day lies before the first.
   *
   * @param from the first day
   */
  record Reversed(LocalDate from) implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.reversed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from);
    }

    @Override
    public String field() {
      return "last";
    }
  }

  /**
   * X2: longer than it can be.
   *
   * @param years most years
   * @param latest the last day that it could have
   */
  record TooLong(int years, LocalDate latest) implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.too-long";
    }

    @Override
    public List<Object> arguments() {
      return List.of(years, latest);
    }

    @Override
    public String field() {
      return "last";
    }
  }

  /**
   * X2: it begins before she was employed.
   *
   * @param joined the day on which she first was
   */
  record BeforeJoining(LocalDate joined) implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.before-joining";
    }

    @Override
    public List<Object> arguments() {
      return List.of(joined);
    }

    @Override
    public String field() {
      return "from";
    }
  }

  /**
   * X3: one of the same kind has some of these days.
   *
   * @param kind the kind
   * @param from its first day
   * @param last its last day
   */
  record Overlaps(ExemptionKind kind, LocalDate from, LocalDate last) implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.overlaps";
    }

    @Override
    public List<Object> arguments() {
      return List.of(kind, from, last);
    }

    @Override
    public String field() {
      return "from";
    }
  }

  /** There is no such requirement. */
  record NoRequirement() implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.no-requirement";
    }

    @Override
    public String field() {
      return "requirement";
    }
  }

  /**
   * No reason, or one that is too long.
   *
   * @param longest most characters
   */
  record NoReason(int longest) implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.no-reason";
    }

    @Override
    public List<Object> arguments() {
      return List.of(longest);
    }

    @Override
    public String field() {
      return "reason";
    }
  }

  /** X1: nobody enters, ends or takes back her own. */
  record Own() implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.own";
    }
  }

  /** X1: whom it is about was erased. */
  record Erased() implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.erased";
    }
  }

  /** X8: one of many is not, or no longer, in the asker's scope. */
  record NotThere() implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.not-there";
    }
  }

  /** X5: it was taken back, or ended on another day. */
  record Gone() implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.gone";
    }
  }

  /**
   * X5: the wanted last day is not one before the last one on record.
   *
   * @param from its first day
   * @param last its last day
   */
  record NotEarlier(LocalDate from, LocalDate last) implements ExemptionRefusal {
    @Override
    public String code() {
      return "exemption.not-earlier";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }

    @Override
    public String field() {
      return "last";
    }
  }
}
