package org.lingyan.api.input;

import java.util.Locale;

/** Every kind of problem the API tells; the names are stable. */
public enum ProblemKind {
  /** The request can never be right; the errors name the fields. */
  MALFORMED(400),
  /** Nobody is signed in, or the token has ended. */
  NOT_SIGNED_IN(401),
  /** Account or password is wrong. */
  WRONG_PASSWORD(401),
  /** The role is missing. */
  FORBIDDEN(403),
  /** A request by cookie without the token of a page of ours, or with one that has ended. */
  CSRF(403),
  /** The account must change its password before anything else. */
  PASSWORD_CHANGE_REQUIRED(403),
  /** There is no such thing, or it lies outside the caller's scope. */
  NOT_FOUND(404),
  /** The record was merged into another person's, which answers instead. */
  MERGED(404),
  /** The path knows other methods. */
  METHOD_NOT_ALLOWED(405),
  /** No representation that the caller accepts. */
  NOT_ACCEPTABLE(406),
  /** A rule says no; the reasons say why. */
  REFUSED(409),
  /** Somebody else was first; the request may be repeated. */
  LOST_RACE(409),
  /** The idempotency key stands for another request. */
  IDEMPOTENCY_KEY_REUSED(409),
  /** The body is larger than is read. */
  TOO_LARGE(413),
  /** The body is not JSON. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** Too many requests or tries; the header says when to come again. */
  TOO_MANY_REQUESTS(429),
  /** A fault of ours; the log knows it by its incident. */
  INTERNAL(500),
  /** The database does not answer at the moment. */
  UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The address that names it. */
  public String type() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that answers a status for which the container found no better word. */
  public static ProblemKind ofStatus(int status) {
    return switch (status) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? MALFORMED : INTERNAL;
    };
  }
}
