package org.lingyan.people.duplicate;

import org.lingyan.shared.Reason;

/** Why two records were not told apart. */
public sealed interface DistinctionRefusal extends Reason {

  /** V5: a decision needs a reason of at most 500 characters. */
  record NoReason() implements DistinctionRefusal {
    @Override
    public String code() {
      return "distinction.no-reason";
    }
  }

  /** It is one record. */
  record OneRecord() implements DistinctionRefusal {
    @Override
    public String code() {
      return "distinction.one-record";
    }
  }
}
