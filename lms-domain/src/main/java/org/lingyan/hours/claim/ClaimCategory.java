package org.lingyan.hours.claim;

/** The categories that can be claimed: those that always exist. */
public enum ClaimCategory {
  /** 专业科目. */
  PROFESSIONAL,
  /** 公需科目. */
  COMMON,
  /** 选修. */
  ELECTIVE
}
