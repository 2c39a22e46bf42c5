package org.lingyan.api.input;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Reason;

/** A problem that the API itself finds. It carries no words: those follow the caller's language. */
public final class ApiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient List<Wrong> wrong;
  private final transient List<Reason> reasons;
  private final transient Optional<Duration> retryAfter;

  private ApiProblem(
      ProblemKind kind, List<Wrong> wrong, List<Reason> reasons, Optional<Duration> retryAfter) {
    super(kind.type() + " " + wrong, null, false, false);
    this.kind = kind;
    this.wrong = List.copyOf(wrong);
    this.reasons = List.copyOf(reasons);
    this.retryAfter = retryAfter;
  }

  /** A problem that its kind says all about. */
  public static ApiProblem of(ProblemKind kind) {
    return new ApiProblem(kind, List.of(), List.of(), Optional.empty());
  }

  /** Fields that can never be right. */
  public static ApiProblem malformed(List<Wrong> wrong) {
    return new ApiProblem(ProblemKind.MALFORMED, wrong, List.of(), Optional.empty());
  }

  /** One field that can never be right. */
  public static ApiProblem malformed(String field, String key, Object... values) {
    return malformed(List.of(new Wrong(field, key, List.of(values))));
  }

  /** A rule says no. */
  public static ApiProblem refused(List<Reason> reasons) {
    return new ApiProblem(ProblemKind.REFUSED, List.of(), reasons, Optional.empty());
  }

  /** The body is larger than a rule allows. */
  public static ApiProblem tooLarge(List<Reason> reasons) {
    return new ApiProblem(ProblemKind.TOO_LARGE, List.of(), reasons, Optional.empty());
  }

  /** Come again later. */
  public static ApiProblem tooMany(Duration retryAfter) {
    return new ApiProblem(
        ProblemKind.TOO_MANY_REQUESTS, List.of(), List.of(), Optional.of(retryAfter));
  }

  /** What kind of problem. */
  public ProblemKind kind() {
    return kind;
  }

  /** The fields, when some can never be right. */
  public List<Wrong> wrong() {
    return wrong;
  }

  /** The reasons of a refusal. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** How long to wait. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
