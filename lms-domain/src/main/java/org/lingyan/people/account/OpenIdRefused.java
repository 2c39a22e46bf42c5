package org.lingyan.people.account;

import org.lingyan.shared.Reason;

/** Why an account was not linked to an identity (P15). */
public sealed interface OpenIdRefused extends Reason {

  /** The identity belongs to another account already. */
  record OfAnother() implements OpenIdRefused {
    @Override
    public String code() {
      return "openid.of-another";
    }
  }

  /** The account is linked to another identity of this provider: that one goes first. */
  record LinkedAlready() implements OpenIdRefused {
    @Override
    public String code() {
      return "openid.linked-already";
    }
  }
}
