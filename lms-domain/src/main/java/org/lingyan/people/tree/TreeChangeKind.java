package org.lingyan.people.tree;

/** What can happen to the tree. */
public enum TreeChangeKind {
  /** 设立. */
  OPEN,
  /** 更名. */
  RENAME,
  /** 隶属调整. */
  MOVE,
  /** 合并: it goes over into another. */
  MERGE,
  /** 分设: some of its people go over into another. */
  SPLIT,
  /** 撤销. */
  CLOSE,
  /** 撤回一次变更. */
  UNDO;

  /** Whether there is no such organisation any more from the day on. */
  public boolean ends() {
    return this == MERGE || this == CLOSE;
  }
}
