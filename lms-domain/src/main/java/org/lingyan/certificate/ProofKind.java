package org.lingyan.certificate;

/** Kind of paper. */
public enum ProofKind {
  /** 学时证明. */
  HOURS,
  /** 课程结业证明. */
  COURSE
}
