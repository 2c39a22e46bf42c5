package org.lingyan.people.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of a try to sign in. */
public sealed interface SignInOutcome {

  /**
   * The password was right.
   *
   * @param token the secret to carry
   * @param expiresAt when it ends unless renewed
   * @param mark by which the browser is known again (P12); empty for a program
   */
  record SignedIn(Token token, Instant expiresAt, Optional<Token> mark) implements SignInOutcome {}

  /**
   * Account or password is wrong; which of them is not told.
   *
   * @param byPhone whether what was typed as the account reads as a phone number (P13)
   */
  record WrongPassword(boolean byPhone) implements SignInOutcome {}

  /**
   * P3: too many wrong ones; this try was not even looked at.
   *
   * @param retryAfter how long until the next may be tried, at least one second
   */
  record TooManyTries(Duration retryAfter) implements SignInOutcome {}
}
