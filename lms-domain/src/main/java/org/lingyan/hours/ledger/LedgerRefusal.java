package org.lingyan.hours.ledger;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why an entry was not taken. */
public sealed interface LedgerRefusal extends Reason {

  /**
   * H1.2: the day has not come.
   *
   * @param occurredOn the day given
   * @param today the day it is
   */
  record Future(LocalDate occurredOn, LocalDate today) implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.future";
    }

    @Override
    public List<Object> arguments() {
      return List.of(occurredOn, today);
    }
  }

  /**
   * H1.3: the source is on record with other values.
   *
   * @param occurredOn day on record
   * @param minutes minutes on record
   * @param category category on record
   */
  record SourceTaken(LocalDate occurredOn, int minutes, String category) implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.source-taken";
    }

    @Override
    public List<Object> arguments() {
      return List.of(occurredOn, minutes, category);
    }
  }

  /** H1.5: the entry of this source was reversed; a new part is needed to count again. */
  record Reversed() implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.source-reversed";
    }
  }

  /** H1.9: nobody credits, corrects or takes back her own hours. */
  record OwnHours() implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.own";
    }
  }

  /** H1.10: whose hours they are was erased. */
  record Erased() implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.erased";
    }
  }

  /**
   * H1.11: the year is closed for her.
   *
   * @param year the year
   */
  record YearClosed(int year) implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.year-closed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(Integer.toString(year));
    }
  }

  /**
   * H1.12: she was not employed yet.
   *
   * @param occurredOn the day given
   * @param employedFrom her first day
   */
  record BeforeEmployment(LocalDate occurredOn, LocalDate employedFrom) implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.before-employment";
    }

    @Override
    public List<Object> arguments() {
      return List.of(occurredOn, employedFrom);
    }
  }

  /**
   * H1.12: no day has more than 24 hours.
   *
   * @param occurredOn the day
   * @param minutes what stands on it already
   */
  record DayFull(LocalDate occurredOn, int minutes) implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.day-full";
    }

    @Override
    public List<Object> arguments() {
      return List.of(occurredOn, minutes);
    }
  }

  /** H1.4: a reversal cannot be reversed. */
  record IsReversal() implements LedgerRefusal {
    @Override
    public String code() {
      return "hours.is-reversal";
    }
  }
}
