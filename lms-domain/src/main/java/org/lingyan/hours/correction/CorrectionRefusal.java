package org.lingyan.hours.correction;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why a year was not closed, or an hour not corrected or allotted. */
public sealed interface CorrectionRefusal extends Reason {

  /** Q1: a reason is missing. */
  record NoReason() implements CorrectionRefusal {
    @Override
    public String code() {
      return "hours.no-reason";
    }
  }

  /**
   * Q1: the year is not over.
   *
   * @param year the year
   */
  record NotOver(int year) implements CorrectionRefusal {
    @Override
    public String code() {
      return "hours.year-not-over";
    }

    @Override
    public List<Object> arguments() {
      return List.of(Integer.toString(year));
    }
  }

  /**
   * Q1: it is closed there, or above, already.
   *
   * @param organisation where
   */
  record ClosedAlready(String organisation) implements CorrectionRefusal {
    @Override
    public String code() {
      return "hours.year-closed-already";
    }

    @Override
    public List<Object> arguments() {
      return List.of(organisation);
    }
  }

  /** Q3: no requirement that binds her has a window that this day lies in. */
  record NoWindow() implements CorrectionRefusal {
    @Override
    public String code() {
      return "hours.no-window";
    }
  }

  /** Q3: the entry does not count: it was taken back, takes another back, or stands elsewhere. */
  record DoesNotCount() implements CorrectionRefusal {
    @Override
    public String code() {
      return "hours.does-not-count";
    }
  }
}
