package org.lingyan.hours.claim;

/** What somebody is who gives training. */
public enum ProviderKind {
  /** 备案的继续教育机构. */
  FILED_INSTITUTION,
  /** 主管部门. */
  AUTHORITY,
  /** 高等院校. */
  UNIVERSITY,
  /** 社会工作服务机构. */
  AGENCY,
  /** Anybody else. */
  OTHER
}
