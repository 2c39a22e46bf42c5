package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountQuery;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The accounts that somebody administers, as a file. */
@ApplicationScoped
public class AccountsSheet implements SheetSource {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final AccountDirectory accounts;

  /** For the container's proxy. */
  protected AccountsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public AccountsSheet(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = asker.scope(ROLES);
    AccountQuery query =
        new AccountQuery(
            Optional.ofNullable(parameter.apply("q")).orElse(""),
            AccountsPage.word(parameter.apply("state"), AccountState.values()),
            AccountsPage.word(parameter.apply("role"), Role.values()));
    return PagedSheet.of(
        head(asker),
        page -> accounts.search(scope, query, page, asker.at()),
        view -> cells(view, asker.texts()));
  }

  private static SheetHead head(SheetAsker asker) {
    Texts texts = asker.texts();
    String title = texts.of("accounts.title");
    return new SheetHead(
        title + " " + asker.today(),
        title,
        List.of(title),
        List.of(
            new SheetColumn(texts.of("account.name"), 20),
            new SheetColumn(texts.of("accounts.person"), 14),
            new SheetColumn(texts.of("accounts.organisation"), 28),
            new SheetColumn(texts.of("accounts.state"), 14),
            new SheetColumn(texts.of("accounts.roles"), 10),
            new SheetColumn(texts.of("accounts.sign-ins"), 10)));
  }

  private static List<?> cells(AccountView view, Texts texts) {
    return List.of(
        view.name(),
        view.person(),
        view.organisation(),
        texts.of(view.state()),
        view.grants(),
        view.signIns());
  }
}
