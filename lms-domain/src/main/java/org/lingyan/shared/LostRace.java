package org.lingyan.shared;

/** Somebody else changed the same thing first; the wish may be repeated. */
public class LostRace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what kind and id, for the log only
   */
  public LostRace(String what) {
    super(what);
  }
}
