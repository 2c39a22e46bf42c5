package org.lingyan.people.account;

import java.time.Duration;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a new password was not taken. */
public sealed interface PasswordRefused extends Reason {

  /** The present password was not right. */
  record WrongCurrent() implements PasswordRefused {
    @Override
    public String code() {
      return "password.wrong-current";
    }
  }

  /**
   * P3: too many wrong ones; this try was not even looked at.
   *
   * @param retryAfter how long until the next may be tried, at least one second
   */
  record TooManyTries(Duration retryAfter) implements PasswordRefused {
    @Override
    public String code() {
      return "password.wait";
    }

    @Override
    public List<Object> arguments() {
      return List.of(retryAfter.toSeconds());
    }
  }

  /**
   * The new one is too short or far too long.
   *
   * @param shortest characters needed
   */
  record BadLength(int shortest) implements PasswordRefused {
    @Override
    public String code() {
      return "password.length";
    }

    @Override
    public List<Object> arguments() {
      return List.of(shortest);
    }
  }

  /** P31: whoever tries passwords comes to it soon. */
  record Guessed() implements PasswordRefused {
    @Override
    public String code() {
      return "password.guessed";
    }
  }

  /** P31: the account's name is in it. */
  record ContainsName() implements PasswordRefused {
    @Override
    public String code() {
      return "password.contains-name";
    }
  }

  /** P31: a phone number is in it. */
  record ContainsPhone() implements PasswordRefused {
    @Override
    public String code() {
      return "password.contains-phone";
    }
  }

  /** The new one is the present one, or the account's name. */
  record NotNew() implements PasswordRefused {
    @Override
    public String code() {
      return "password.not-new";
    }
  }
}
