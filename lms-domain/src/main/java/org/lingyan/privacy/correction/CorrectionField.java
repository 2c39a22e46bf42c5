package org.lingyan.privacy.correction;

/** Facts that somebody else must look at before they change. */
public enum CorrectionField {
  /** 姓名. */
  NAME,
  /** 证件. */
  DOCUMENT,
  /** 出生日期. */
  BIRTH_DATE
}
