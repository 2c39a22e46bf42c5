package org.lingyan.people.account;

import java.time.Duration;

/** How a sign-in travels, and how long it lasts (P4). */
public enum SignInKind {
  /** In a browser's cookie; lives on while it is used. */
  BROWSER(Duration.ofHours(8)),
  /** In a program's bearer header; ends at a fixed moment. */
  PROGRAM(Duration.ofHours(12));

  private final Duration life;

  SignInKind(Duration life) {
    this.life = life;
  }

  /** How long it lasts from its beginning or its last renewal. */
  public Duration life() {
    return life;
  }
}
