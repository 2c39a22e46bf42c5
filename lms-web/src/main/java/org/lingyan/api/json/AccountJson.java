package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.shared.Ids;

/**
 * An account as its administrators see it.
 *
 * @param id its id
 * @param name what it signs in with
 * @param personId whose it is; null when it belongs to nobody in the directory
 * @param person her name; null likewise
 * @param organisation where she works, or worked last; null for nowhere
 * @param state how it stands
 * @param grants roles in force today
 * @param signIns places where it is signed in
 */
@Schema(name = "Account", description = "An account as its administrators see it.")
public record AccountJson(
    String id,
    String name,
    @About(optional = true) String personId,
    @About(optional = true) String person,
    @About(optional = true) String organisation,
    AccountState state,
    int grants,
    int signIns) {
  /** The account as the API tells it. */
  public static AccountJson of(AccountView view) {
    return new AccountJson(
        Ids.text(view.id()),
        view.name(),
        view.personId().isPresent() ? Ids.text(view.personId().getAsLong()) : null,
        view.person().isEmpty() ? null : view.person(),
        view.organisation().isEmpty() ? null : view.organisation(),
        view.state(),
        view.grants(),
        view.signIns());
  }
}
