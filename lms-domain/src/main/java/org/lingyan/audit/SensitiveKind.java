package org.lingyan.audit;

/** What of somebody else's was looked at. */
public enum SensitiveKind {
  /** Her file: facts, hours, standing. */
  FILE,
  /** A full number of a document or phone. */
  NUMBER,
  /** A paper. */
  PAPER,
  /** A file that proves something about her. */
  EVIDENCE
}
