package org.lingyan.access;

import org.lingyan.product.Api;

/** What a caller got. */
enum Verdict {
  /** What was asked for, or a refusal by a rule that has nothing to do with access. */
  ALLOWED("✓"),
  /** There is no such thing, or not for her. */
  NOT_FOUND("∅"),
  /** She may not. */
  FORBIDDEN("✕"),
  /** Sign in first. */
  SIGN_IN("→"),
  /** Anything else: the probe is wrong, or the product is. */
  ODD("!");

  private final String sign;

  Verdict(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  static Verdict of(Api.Answer answer) {
    return switch (answer.status()) {
      case 200, 201, 202, 204, 206, 409, 413 -> ALLOWED;
      case 302, 303 -> answer.header("Location").contains("/sign-in?next=") ? SIGN_IN : ALLOWED;
      case 401 -> SIGN_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      default -> ODD;
    };
  }
}
