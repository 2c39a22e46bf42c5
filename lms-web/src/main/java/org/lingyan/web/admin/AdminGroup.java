package org.lingyan.web.admin;

import java.util.Arrays;
import java.util.List;

/** A heading of the administrator's start page. */
public enum AdminGroup {
  /** 组织与人员. */
  PEOPLE,
  /** 账号与权限. */
  ACCOUNTS,
  /** 系统. */
  SYSTEM;

  /** The pages below it, in their order. */
  public List<AdminTile> getTiles() {
    return Arrays.stream(AdminTile.values()).filter(tile -> tile.group() == this).toList();
  }
}
