package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.AccountView;
import org.lingyan.shared.Page;

/**
 * One page of accounts.
 *
 * @param items the rows of this page, by name
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "AccountsPage", description = "One page of accounts, by name.")
public record AccountsPage(List<AccountJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static AccountsPage of(Page<AccountView> page) {
    return new AccountsPage(
        page.items().stream().map(AccountJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
