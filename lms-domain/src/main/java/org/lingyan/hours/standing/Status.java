package org.lingyan.hours.standing;

/** How somebody stands under a requirement. */
public enum Status {
  /** 已达标. */
  MET,
  /** 进度正常. */
  ON_TRACK,
  /** 有风险. */
  AT_RISK,
  /** 未达标: only after the period. */
  NOT_MET,
  /** 免修. */
  EXEMPT,
  /** Cannot be judged; a reason says why. */
  UNDEFINED
}
