package org.lingyan.people.tree;

/** Level in the four-level tree 市—县（区）—乡镇（街道）—村（社区）. */
public enum OrganisationLevel {
  /** 市. */
  CITY,
  /** 县（区）. */
  COUNTY,
  /** 乡镇（街道）. */
  TOWNSHIP,
  /** 村（社区）. */
  VILLAGE
}
