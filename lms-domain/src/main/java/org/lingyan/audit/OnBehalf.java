package org.lingyan.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;

/** A4: on whose behalf this request is made, when a deputy makes it. */
@RequestScoped
public class OnBehalf {
  private OptionalLong accountId = OptionalLong.empty();

  /** The account of whom the deputy stands for; empty when everybody asks for herself. */
  public OptionalLong accountId() {
    return accountId;
  }

  /** Says on whose behalf the request is made. */
  public void of(long owner) {
    this.accountId = OptionalLong.of(owner);
  }
}
