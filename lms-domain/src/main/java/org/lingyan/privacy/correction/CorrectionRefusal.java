package org.lingyan.privacy.correction;

import org.lingyan.shared.Reason;

/** Why a request was not taken, or not decided. */
public sealed interface CorrectionRefusal extends Reason {

  /** K1: it can never be right. */
  record NotRight(CorrectionField field) implements CorrectionRefusal {
    @Override
    public String code() {
      return "correction.not-right."
          + field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** K1: it says what is on record. */
  record NothingNew() implements CorrectionRefusal {
    @Override
    public String code() {
      return "correction.nothing-new";
    }
  }

  /** K2: another one about the same fact is open. */
  record Open() implements CorrectionRefusal {
    @Override
    public String code() {
      return "correction.open";
    }
  }

  /** K3: it has been decided. */
  record Decided() implements CorrectionRefusal {
    @Override
    public String code() {
      return "correction.decided";
    }
  }

  /** K3: nobody decides her own. */
  record Own() implements CorrectionRefusal {
    @Override
    public String code() {
      return "correction.own";
    }
  }

  /** K5: no reason, or one that is too long. */
  record NoReason() implements CorrectionRefusal {
    @Override
    public String code() {
      return "correction.no-reason";
    }
  }
}
