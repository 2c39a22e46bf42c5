package org.lingyan.shared;

/** How sure a rule's source is. */
public enum SourceStatus {
  /** The text is in force and was read. */
  IN_FORCE,
  /** The text is in force on trial. */
  TRIAL,
  /** Only a draft for comments was read. */
  DRAFT_TEXT,
  /** The text was not read, or readings differ. */
  UNVERIFIED,
  /** Our own setting; never shown under a regulation's name. */
  HOUSE_DEFAULT
}
