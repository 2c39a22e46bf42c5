package org.lingyan.hours.extension;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a window was not extended, or an extension not taken back. */
public sealed interface ExtensionRefusal extends Reason {
  /** Name of the field that is wrong: last or reason; empty for none of them. */
  default String field() {
    return "";
  }

  /** Y1: nobody enters or takes back her own. */
  record Own() implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.own";
    }
  }

  /** Y1: she was erased. */
  record Erased() implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.erased";
    }
  }

  /** Y1: she lies outside the scope. */
  record NotThere() implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.not-there";
    }
  }

  /** Y2: the requirement does not go by calendar years. */
  record NoYears() implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.no-years";
    }
  }

  /**
   * Y2: not later than everybody may earn hours of the year.
   *
   * @param shared last day for everybody
   */
  record NotLater(LocalDate shared) implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.not-later";
    }

    @Override
    public List<Object> arguments() {
      return List.of(shared);
    }

    @Override
    public String field() {
      return "last";
    }
  }

  /**
   * Y2: later than hours can be allotted to the year.
   *
   * @param latest the latest day that it could have
   */
  record TooLong(LocalDate latest) implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.too-long";
    }

    @Override
    public List<Object> arguments() {
      return List.of(latest);
    }

    @Override
    public String field() {
      return "last";
    }
  }

  /**
   * Y3: a longer one stands.
   *
   * @param last its last day
   */
  record Longer(LocalDate last) implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.longer";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  /**
   * Y4: there is no reason, or it is too long.
   *
   * @param longest most characters
   */
  record NoReason(int longest) implements ExtensionRefusal {
    @Override
    public String code() {
      return "extension.reason";
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
}
