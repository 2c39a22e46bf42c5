package org.lingyan.web.admin;

/**
 * A page of the administrator's start page. Its name is the text {@code AdminTile.NAME}, what it is
 * for {@code AdminTile.NAME.lead}.
 */
public enum AdminTile {
  /** One-time codes on paper. */
  SLIPS(AdminGroup.ACCOUNTS, "/admin/slips"),
  /** Who did what to whom. */
  LOG(AdminGroup.SYSTEM, "/audit/log"),
  /** Ways out of the product. */
  CHANNELS(AdminGroup.SYSTEM, "/admin/channels"),
  /** Who is to be erased. */
  ERASURES(AdminGroup.SYSTEM, "/admin/erasures"),
  /** For how long what is kept. */
  RETENTION(AdminGroup.SYSTEM, "/admin/retention"),
  /** What people are told and asked. */
  CONSENTS(AdminGroup.SYSTEM, "/admin/consents");

  private final AdminGroup group;
  private final String href;

  AdminTile(AdminGroup group, String href) {
    this.group = group;
    this.href = href;
  }

  /** Under which heading it stands. */
  AdminGroup group() {
    return group;
  }

  /** Address of the page. */
  public String getHref() {
    return href;
  }

  /** Key of the line that says what the page is for. */
  public String getLead() {
    return "AdminTile." + name() + ".lead";
  }
}
