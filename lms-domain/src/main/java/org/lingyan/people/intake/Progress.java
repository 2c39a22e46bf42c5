package org.lingyan.people.intake;

/** Hears how far long work is, and may end it by throwing. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress UNHEARD = (done, total) -> {};

  /** So many of so many rows are done. */
  void told(int done, int total);
}
