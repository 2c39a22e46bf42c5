package org.lingyan.people.intake;

/** What a list is about. */
public enum IntakeKind {
  /** 人员. */
  PEOPLE,
  /** 机构. */
  ORGANISATIONS
}
