package org.lingyan.people.person;

/** What can be entered about a working life (W1–W15); each asks for its own fields. */
public enum LifeKind {
  /** 调动. */
  TRANSFER,
  /** 借调. */
  SECOND,
  /** 兼任. */
  CONCURRENT,
  /** 结束或延长借调、兼任: the day is the first one without her there. */
  END_BESIDE,
  /** 换主职. */
  SWAP_MAIN,
  /** 人员类别变更. */
  RECATEGORISE,
  /** 直接上级. */
  MANAGER,
  /** 更正入职日期: the day is the right first one. */
  FIRST_DAY,
  /** 离职. */
  LEAVE,
  /** 入职 or 返聘. */
  JOIN;

  /** Whether an organisation is asked for. */
  public boolean isPlaced() {
    return this == TRANSFER
        || this == SECOND
        || this == CONCURRENT
        || this == END_BESIDE
        || this == SWAP_MAIN
        || this == JOIN;
  }

  /** Whether a kind of worker must be named. */
  public boolean needsCategory() {
    return this == RECATEGORISE || this == JOIN;
  }

  /** Whether a kind of worker may be named. */
  public boolean isCategorised() {
    return this == TRANSFER || needsCategory();
  }

  /** Whether another person may be named: the line manager, or who takes over. */
  public boolean isAboutAnother() {
    return this == MANAGER || this == LEAVE;
  }

  /** Whether a last day may be named. */
  public boolean isBounded() {
    return this == SECOND || this == CONCURRENT;
  }

  /** Whether the organisation is one at which she works already, beside the main employment. */
  public boolean isBeside() {
    return this == END_BESIDE || this == SWAP_MAIN;
  }
}
