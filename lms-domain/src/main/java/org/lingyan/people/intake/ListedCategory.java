package org.lingyan.people.intake;

/** Categories of hours that a list can name; their names are the codes of the ledger. */
public enum ListedCategory {
  /** 专业科目. */
  PROFESSIONAL,
  /** 公需科目. */
  COMMON,
  /** 选修科目. */
  ELECTIVE
}
