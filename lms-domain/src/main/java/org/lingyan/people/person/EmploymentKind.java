package org.lingyan.people.person;

/** How somebody belongs to an organisation. */
public enum EmploymentKind {
  /** 正式任职. */
  REGULAR,
  /** 借调: lent to another unit for some time, counted where she comes from. */
  SECONDMENT,
  /** 兼任: a second post beside the main one. */
  CONCURRENT,
  /** 返聘: employed again after leaving. */
  REHIRED
}
