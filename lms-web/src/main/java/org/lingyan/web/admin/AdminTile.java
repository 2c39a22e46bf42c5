package org.lingyan.web.admin;

/**
 * A page of the administrator's start page. Its name is the text {@code AdminTile.NAME}, what it is
 * for {@code AdminTile.NAME.lead}.
 */
public enum AdminTile {
  /** The organisation tree. */
  ORGANISATIONS(AdminGroup.PEOPLE, "/admin/organisations"),
  /** Accounts and what they may. */
  ACCOUNTS(AdminGroup.ACCOUNTS, "/admin/accounts"),
  /** What the authority and the profession are called. */
  TERMS(AdminGroup.SYSTEM, "/admin/terms"),
  /** One-time codes on paper. */
  SLIPS(AdminGroup.ACCOUNTS, "/admin/slips"),
  /** Who did what to whom. */
  LOG(AdminGroup.SYSTEM, "/audit/log"),
  /** Ways out of the product. */
  CHANNELS(AdminGroup.SYSTEM, "/admin/channels");

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
