package org.lingyan.rules;

/** Why nothing, or less, is asked of somebody for some days. */
public enum ExemptionKind {
  /** 产假. */
  MATERNITY,
  /** 病假. */
  ILLNESS,
  /** 脱产学习. */
  STUDY,
  /** 外派、援派. */
  SECONDMENT,
  /** 其他请假. */
  OTHER,
  /** 免修: by decision. */
  DECISION
}
