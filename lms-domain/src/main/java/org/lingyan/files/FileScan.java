package org.lingyan.files;

/** F5: what is known about viruses in a file. */
public enum FileScan {
  /** There was no scanner. */
  NOT_SCANNED,
  /** A scanner found nothing. */
  CLEAN,
  /** The scanner was away; nobody reads it until it has answered. */
  QUARANTINED,
  /** A scanner found a virus later; the bytes are deleted. */
  INFECTED;

  /** Whether anybody may read it. */
  public boolean readable() {
    return this == NOT_SCANNED || this == CLEAN;
  }
}
