package org.lingyan.rules;

/** What a requirement's amounts are counted in. */
public enum Unit {
  /** 学时: so many minutes as the rule says. */
  CREDIT_HOUR,
  /** 小时: time that really passed, 60 minutes each. */
  CLOCK_HOUR
}
