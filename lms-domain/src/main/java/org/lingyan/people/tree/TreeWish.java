package org.lingyan.people.tree;

/** A change of the tree that somebody wants. */
public sealed interface TreeWish {

  /** The organisation that it is about: the one changed, or below which one is established. */
  long organisationId();

  /**
   * 设立 below another.
   *
   * @param organisationId the one above
   * @param kind what it is
   * @param level its level
   * @param name its name
   */
  record Establish(long organisationId, OrganisationKind kind, OrganisationLevel level, String name)
      implements TreeWish {}

  /**
   * 更名.
   *
   * @param name the new name
   */
  record Rename(long organisationId, String name) implements TreeWish {}

  /**
   * 隶属调整.
   *
   * @param parentId what it shall stand below
   */
  record Move(long organisationId, long parentId) implements TreeWish {}

  /**
   * 合并.
   *
   * @param intoId what takes over
   */
  record Merge(long organisationId, long intoId) implements TreeWish {}

  /** 撤销. */
  record Close(long organisationId) implements TreeWish {}
}
