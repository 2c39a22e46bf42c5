package org.lingyan.people.intake;

/** What a list counts hours in. */
public enum ListedUnit {
  /** 学时, as the main requirement of who earned them converts. */
  CREDIT_HOUR,
  /** 分钟. */
  MINUTE,
  /** 小时. */
  CLOCK_HOUR
}
