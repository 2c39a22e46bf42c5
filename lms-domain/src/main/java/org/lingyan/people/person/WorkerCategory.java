package org.lingyan.people.person;

/** Kind of employment; rules and subsidies name it. */
public enum WorkerCategory {
  /** 城乡社区专职工作者. */
  FULL_TIME_COMMUNITY,
  /** 机关. */
  PUBLIC_BODY,
  /** 事业单位. */
  PUBLIC_INSTITUTION,
  /** 社会工作服务机构. */
  AGENCY,
  /** Anything else. */
  OTHER
}
