package org.lingyan.certificate;

import org.lingyan.shared.Reason;

/** Why no paper was issued. */
public sealed interface ProofRefusal extends Reason {

  /** No requirement binds her in that period. */
  record NotBound() implements ProofRefusal {
    @Override
    public String code() {
      return "proof.not-bound";
    }
  }

  /** There is no hour to certify. */
  record NoHours() implements ProofRefusal {
    @Override
    public String code() {
      return "proof.no-hours";
    }
  }
}
