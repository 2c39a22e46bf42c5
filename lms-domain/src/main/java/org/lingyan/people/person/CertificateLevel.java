package org.lingyan.people.person;

/** Level of the national certificate. */
public enum CertificateLevel {
  /** 助理社会工作师. */
  ASSISTANT,
  /** 社会工作师. */
  INTERMEDIATE,
  /** 高级社会工作师. */
  SENIOR
}
