package org.lingyan.credential.registration;

import java.util.EnumSet;
import java.util.Set;

/** How far an application for a registration is, as the national system calls it. */
public enum FormState {
  /** 未申请. */
  DRAFT,
  /** 待审核. */
  SUBMITTED,
  /** 初审通过. */
  FIRST_PASSED,
  /** 初审未通过. */
  FIRST_FAILED,
  /** 终审通过. */
  FINAL_PASSED,
  /** 终审未通过. */
  FINAL_FAILED,
  /** 首次登记已完成, or 再登记已完成. */
  COMPLETED,
  /** 已出证. */
  ISSUED,
  /** 已撤回. */
  WITHDRAWN;

  /** R6: what can follow. */
  public Set<FormState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(FIRST_PASSED, FIRST_FAILED, WITHDRAWN);
      case FIRST_PASSED -> EnumSet.of(FINAL_PASSED, FINAL_FAILED);
      case FINAL_PASSED -> EnumSet.of(COMPLETED);
      case COMPLETED -> EnumSet.of(ISSUED);
      case FIRST_FAILED, FINAL_FAILED, ISSUED, WITHDRAWN -> EnumSet.noneOf(FormState.class);
    };
  }

  /** R7: whether what it says may still be changed. */
  public boolean isEditable() {
    return this == DRAFT || this == SUBMITTED;
  }

  /** Whether an office has it and has not decided. */
  public boolean isWaiting() {
    return this == SUBMITTED || this == FIRST_PASSED;
  }

  /** Whether a registration may still come of it. */
  public boolean isOpen() {
    return isEditable() || isWaiting() || this == FINAL_PASSED;
  }
}
