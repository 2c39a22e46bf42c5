package org.lingyan.people.account;

import java.time.Duration;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a one-time code did not lead to a new password (P8). */
public sealed interface CodeRefused extends Reason {

  /** The account is unknown, or has no code, or another one; which of them is not told. */
  record Wrong() implements CodeRefused {
    @Override
    public String code() {
      return "code.wrong";
    }
  }

  /** The code was right and is too old; only who has it is told. */
  record Expired() implements CodeRefused {
    @Override
    public String code() {
      return "code.expired";
    }
  }

  /**
   * P3: too many wrong ones; this try was not even looked at.
   *
   * @param retryAfter how long until the next may be tried, at least one second
   */
  record TooManyTries(Duration retryAfter) implements CodeRefused {
    @Override
    public String code() {
      return "code.wait";
    }

    @Override
    public List<Object> arguments() {
      return List.of(retryAfter.toSeconds());
    }
  }
}
