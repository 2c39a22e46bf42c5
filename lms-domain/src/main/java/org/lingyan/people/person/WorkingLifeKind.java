package org.lingyan.people.person;

/** What can happen in a working life. */
public enum WorkingLifeKind {
  /** 入职. */
  JOIN,
  /** 调动. */
  TRANSFER,
  /** 借调. */
  SECOND,
  /** 兼任. */
  CONCURRENT,
  /** 结束或延长借调、兼任. */
  END_BESIDE,
  /** 换主职. */
  SWAP_MAIN,
  /** 人员类别变更. */
  RECATEGORISE,
  /** 直接上级变更. */
  MANAGER,
  /** 更正入职日期. */
  FIRST_DAY,
  /** 离职. */
  LEAVE,
  /** 直接上级离职: who led her left, and somebody else leads her; entered with the leave alone. */
  SUPERIOR_LEFT,
  /** 返聘. */
  REHIRE,
  /** 合并人员: another record of hers was joined to this one. */
  MERGE,
  /** 撤销一次变动. */
  UNDO
}
