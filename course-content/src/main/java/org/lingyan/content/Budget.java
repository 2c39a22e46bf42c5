package org.lingyan.content;

/**
 * How much a course may bring into memory, all files and pages together. Each limit on a single
 * file is generous; without a sum, two hundred files at their limit would fill the server.
 */
final class Budget {

  private long left = Limits.COURSE_BYTES;

  /** Takes an amount, in bytes or characters; when it is used up, false, and one finding. */
  boolean take(long amount, Place blame, Findings findings) {
    boolean first = left >= 0;
    left -= amount;
    if (left < 0 && first) {
      findings.add(
          FindingCode.COURSE_TOO_LARGE,
          blame,
          Integer.toString(Limits.COURSE_BYTES / Limits.MEBIBYTE));
    }
    return left >= 0;
  }
}
