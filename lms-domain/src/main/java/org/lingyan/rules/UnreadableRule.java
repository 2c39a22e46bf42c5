package org.lingyan.rules;

/** A rule document that cannot be read; it names the place (R4). */
public class UnreadableRule extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final Problem problem;

  UnreadableRule(String where, Problem problem) {
    super(where + " " + problem.words);
    this.where = where;
    this.problem = problem;
  }

  UnreadableRule(Problem problem, Throwable cause) {
    super(cause.getMessage(), cause);
    this.where = "rule";
    this.problem = problem;
  }

  /** The key, with those it lies under: {@code rule.settings.joiner}. */
  public String where() {
    return where;
  }

  /** What is wrong there. */
  public Problem problem() {
    return problem;
  }

  /** What can be wrong at a place. */
  public enum Problem {
    /** Nothing is there, or something that is no such value. */
    MISSING("is missing or of the wrong kind"),
    /** A key that nobody reads: what it was meant to say would be left out. */
    UNKNOWN("is not known"),
    /** The document is no YAML. */
    NO_YAML("cannot be read"),
    /** It has a meaning only with the other unit. */
    OTHER_UNIT("does not go with this unit"),
    /** It has a meaning only for calendar years. */
    OTHER_PERIOD("does not go with this period"),
    /** It says again, or against, what another says. */
    OVERLAPS("overlaps with another"),
    /** It ends before it begins. */
    REVERSED("ends before it begins"),
    /** More than can be kept. */
    TOO_LONG("is too long");

    private final String words;

    Problem(String words) {
      this.words = words;
    }
  }
}
