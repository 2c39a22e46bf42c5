package org.lingyan.hours.reconciliation;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why nothing was done with a row. */
public sealed interface RowRefusal extends Reason {

  /** C5: only what is missing here is posted. */
  record NotMissing() implements RowRefusal {
    @Override
    public String code() {
      return "hours.compare.not-missing";
    }
  }

  /** C5: comparing it anew found it, or something like it; the row says so now. */
  record Changed() implements RowRefusal {
    @Override
    public String code() {
      return "hours.compare.changed";
    }
  }

  /** It was decided about before. */
  record Decided() implements RowRefusal {
    @Override
    public String code() {
      return "hours.compare.decided";
    }
  }

  /** A reason, or a question, of 1 to 500 characters is missing. */
  record NoReason() implements RowRefusal {
    @Override
    public String code() {
      return "hours.compare.no-reason";
    }
  }

  /** C5: there is nobody to ask. */
  record NobodyToAsk() implements RowRefusal {
    @Override
    public String code() {
      return "hours.compare.nobody-to-ask";
    }
  }

  /**
   * A comparison of which rows were decided about is not taken back.
   *
   * @param rows how many
   */
  record DecidedRows(long rows) implements RowRefusal {
    @Override
    public String code() {
      return "hours.compare.decided-rows";
    }

    @Override
    public List<Object> arguments() {
      return List.of(rows);
    }
  }
}
