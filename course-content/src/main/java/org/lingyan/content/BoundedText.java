package org.lingyan.content;

/** Takes text up to a limit. */
final class BoundedText implements Appendable {

  /** The limit is reached. */
  static final class FullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FullException(int limit) {
      super("more than " + limit + " characters");
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final int limit;

  BoundedText(int limit) {
    this.limit = limit;
  }

  @Override
  public BoundedText append(CharSequence more) {
    return append(more, 0, more.length());
  }

  @Override
  public BoundedText append(CharSequence more, int start, int end) {
    // Before, not after: what is appended can itself be larger than the memory.
    if (end - start > limit - text.length()) {
      throw new FullException(limit);
    }
    text.append(more, start, end);
    return this;
  }

  @Override
  public BoundedText append(char c) {
    return append(String.valueOf(c), 0, 1);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
