package org.lingyan.web.admin;

/**
 * A page of the administrator's start page. Its name is the text {@code AdminTile.NAME}, what it is
 * for {@code AdminTile.NAME.lead}.
 */
public enum AdminTile {
  /** The organisation tree. */
  ORGANISATIONS(AdminGroup.PEOPLE, "/admin/organisations"),
  /** People and organisations come in as lists. */
  IMPORT(AdminGroup.PEOPLE, "/people/import"),
  /** Accounts and what they may. */
  ACCOUNTS(AdminGroup.ACCOUNTS, "/admin/accounts"),
  /** One-time codes on paper. */
  SLIPS(AdminGroup.ACCOUNTS, "/admin/slips"),
  /** What the authority and the profession are called. */
  TERMS(AdminGroup.SYSTEM, "/admin/terms"),
  /** What stands where papers are sealed. */
  SEALS(AdminGroup.SYSTEM, "/admin/seals"),
  /** Ways out of the product. */
  CHANNELS(AdminGroup.SYSTEM, "/admin/channels"),
  /** On which days messages leave. */
  CALENDAR(AdminGroup.SYSTEM, "/admin/calendar"),
  /** Who did what to whom. */
  LOG(AdminGroup.SYSTEM, "/audit/log"),
  /** For how long what is kept. */
  RETENTION(AdminGroup.SYSTEM, "/admin/retention"),
  /** What people are told and asked. */
  CONSENTS(AdminGroup.SYSTEM, "/admin/consents"),
  /** Who is to be erased. */
  ERASURES(AdminGroup.SYSTEM, "/admin/erasures");

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
