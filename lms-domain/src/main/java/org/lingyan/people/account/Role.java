package org.lingyan.people.account;

/** What an account may be on a subtree. */
public enum Role {
  /** 学员: learns, sees herself. */
  TRAINEE,
  /** 督导者. */
  SUPERVISOR,
  /** 授课教师. */
  TRAINER,
  /** 培训管理: clerks and guidance-centre staff. */
  TRAINING,
  /** 人事: checks hours. */
  HR,
  /** 审计: reads. */
  AUDITOR,
  /** 系统管理: organisations, accounts, grants. */
  ADMIN,
  /** 封账权: a right beside the roles, to close years and to correct what is closed. */
  CLOSE_YEAR;

  /** Whether it is a right that stands beside the roles: it opens no page by itself. */
  public boolean isRight() {
    return this == CLOSE_YEAR;
  }

  /** P20: whether this role is given only until a day: who audits comes and goes again. */
  public boolean needsLastDay() {
    return this == AUDITOR;
  }
}
