package org.lingyan.hours.exemption;

/** What a dated exemption rests on. The rule of a requirement says what each does to the need. */
public enum ExemptionKind {
  /** 产假. */
  MATERNITY(true),
  /** 病假. */
  ILLNESS(true),
  /** 脱产学习. */
  STUDY(false),
  /** 借调、挂职. */
  SECONDMENT(false),
  /** 免修：by decision. */
  DECISION(false),
  /** 其他. */
  OTHER(false);

  private final boolean health;

  ExemptionKind(boolean health) {
    this.health = health;
  }

  /** X6: whether the kind alone tells of somebody's health. */
  public boolean health() {
    return health;
  }
}
