package org.lingyan.api.json;

/** Categories of hours that always exist. */
public enum Category {
  /** 专业科目. */
  PROFESSIONAL,
  /** 公需科目. */
  COMMON,
  /** 选修. */
  ELECTIVE
}
