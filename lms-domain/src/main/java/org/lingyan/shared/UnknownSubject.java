package org.lingyan.shared;

/** There is no such thing, or it lies outside the asker's scope: the answer is the same. */
public class UnknownSubject extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what kind and id, for the log only
   */
  public UnknownSubject(String what) {
    super(what);
  }
}
