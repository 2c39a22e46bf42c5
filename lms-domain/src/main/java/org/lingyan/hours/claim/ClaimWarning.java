package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** What somebody has to look at before a claim is decided (L4, L8). */
public sealed interface ClaimWarning extends Reason {
  /** L8: whether it may be the same training twice. */
  default boolean isDuplicate() {
    return false;
  }

  /**
   * L8: another claim of that day has that title.
   *
   * @param title its title
   * @param day its last day
   * @param state where it stands
   */
  record SameClaim(String title, LocalDate day, ClaimState state) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.same-claim";
    }

    @Override
    public List<Object> arguments() {
      return List.of(title, day, state);
    }

    @Override
    public boolean isDuplicate() {
      return true;
    }
  }

  /**
   * L8: an entry of the ledger on that day has that title.
   *
   * @param title its title
   * @param day its day
   * @param minutes its minutes
   */
  record SameEntry(String title, LocalDate day, int minutes) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.same-entry";
    }

    @Override
    public List<Object> arguments() {
      return List.of(title, day, minutes);
    }

    @Override
    public boolean isDuplicate() {
      return true;
    }
  }

  /**
   * L8: another claim was at the same time.
   *
   * @param title its title
   * @param day the day on which it began
   * @param from its beginning, local time
   * @param until its end, local time
   */
  record Overlap(String title, LocalDate day, String from, String until) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.overlap";
    }

    @Override
    public List<Object> arguments() {
      return List.of(title, day, from, until);
    }

    @Override
    public boolean isDuplicate() {
      return true;
    }
  }

  /**
   * L8: with this one the day would hold more than 24 hours.
   *
   * @param day the day
   * @param others minutes that it holds already
   */
  record FullDay(LocalDate day, long others) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.full-day";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day, others);
    }
  }

  /**
   * L4: the provider stands in no register that she uses.
   *
   * @param name as it was typed
   * @param rule the form's source
   */
  record NotInRegister(String name, Citation rule) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.provider-not-in-register";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(rule);
    }
  }

  /**
   * L4: the provider has no filing.
   *
   * @param name its name
   * @param rule the form's source
   */
  record NotFiled(String name, Citation rule) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.provider-not-filed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(rule);
    }
  }

  /**
   * L4: its filing had not begun.
   *
   * @param name its name
   * @param from first day of the filing
   * @param rule the form's source
   */
  record FilingNotBegun(String name, LocalDate from, Citation rule) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.filing-not-begun";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name, from);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(rule);
    }
  }

  /**
   * L4: its filing had ended.
   *
   * @param name its name
   * @param last last day of the filing
   * @param rule the form's source
   */
  record FilingEnded(String name, LocalDate last, Citation rule) implements ClaimWarning {
    @Override
    public String code() {
      return "claim.filing-ended";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(rule);
    }
  }
}
