package org.lingyan.term;

import org.lingyan.shared.Reason;

/** Why words were not taken. */
public sealed interface TermRefusal extends Reason {

  /** V2: they are what is said there on that day already. */
  record NothingNew() implements TermRefusal {
    @Override
    public String code() {
      return "term.nothing-new";
    }
  }

  /** V3: a source is missing. */
  record NoSource() implements TermRefusal {
    @Override
    public String code() {
      return "term.no-source";
    }
  }
}
