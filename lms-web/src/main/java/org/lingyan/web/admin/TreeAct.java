package org.lingyan.web.admin;

import java.util.Arrays;
import java.util.List;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;

/** What an administrator can do to an organisation; each has its own fields. */
public enum TreeAct {
  /** 设立下级. */
  ESTABLISH,
  /** 更名. */
  RENAME,
  /** 调整隶属. */
  MOVE,
  /** 合并. */
  MERGE,
  /** 分设. */
  SPLIT,
  /** 撤销. */
  CLOSE;

  /** What can be done to this one: the top of the tree stays where it is. */
  static List<TreeAct> on(OrganisationView place) {
    boolean top = Organisations.isTop(place.path());
    return Arrays.stream(values())
        .filter(act -> !top || act == ESTABLISH || act == RENAME || act == SPLIT)
        .toList();
  }

  /** Whether another organisation is asked for. */
  public boolean isAboutAnother() {
    return this == MOVE || this == MERGE || this == SPLIT;
  }

  /** Whether a name is asked for. */
  public boolean isNaming() {
    return this == ESTABLISH || this == RENAME || this == SPLIT;
  }

  /** Whether kind and level are asked for. */
  public boolean isMaking() {
    return this == ESTABLISH || this == SPLIT;
  }

  /** Whether people are chosen. */
  public boolean isChoosing() {
    return this == SPLIT;
  }

  /** Whether something is no more afterwards. */
  public boolean isEnding() {
    return this == MERGE || this == CLOSE;
  }
}
