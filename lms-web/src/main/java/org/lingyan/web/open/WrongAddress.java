package org.lingyan.web.open;

import java.util.List;

/**
 * A file was asked for by an address that can never be right; the answer is 400 with the reasons.
 */
public final class WrongAddress extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  /**
   * Says what is wrong.
   *
   * @param lines one for each parameter that is, in the reader's language
   */
  public WrongAddress(List<String> lines) {
    super("wrong parameters", null, false, false);
    this.lines = List.copyOf(lines);
  }

  /** What is wrong, in the reader's language; never null. */
  public List<String> lines() {
    return lines;
  }
}
