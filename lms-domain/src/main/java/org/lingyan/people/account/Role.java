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
  ADMIN;

  /** P20: whether this role is given only until a day: who audits comes and goes again. */
  public boolean needsLastDay() {
    return this == AUDITOR;
  }
}
