package org.lingyan.web.admin;

import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** An account in a list. */
public final class AccountRow {
  private final AccountView view;
  private final PageTexts texts;

  AccountRow(AccountView view, PageTexts texts) {
    this.view = view;
    this.texts = texts;
  }

  /** What it signs in with. */
  public String getName() {
    return view.name();
  }

  /** Whose it is, and where she works. */
  public String getPerson() {
    if (view.personId().isEmpty()) {
      return texts.get("accounts.nobody");
    }
    return view.organisation().isEmpty()
        ? view.person()
        : view.person() + " · " + view.organisation();
  }

  /** How it stands. */
  public String getState() {
    return texts.word(view.state());
  }

  /** The look of that word. */
  public String getChip() {
    return chip(view.state());
  }

  static String chip(AccountState state) {
    return switch (state) {
      case ACTIVE -> "MET";
      case MUST_CHANGE -> "ON_TRACK";
      case LOCKED -> "AT_RISK";
      case CLOSED -> "UNDEFINED";
    };
  }

  /** How many roles it holds today. */
  public String getGrants() {
    return texts.of("accounts.grants", view.grants());
  }

  /** Where it leads. */
  public String getHref() {
    return "/admin/account?id=" + Ids.text(view.id());
  }
}
