package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetSource;

/** What somebody whom one administers may see today and in time to come, and why. */
@ApplicationScoped
public class SightSheet implements SheetSource {
  private final AccountDirectory accounts;
  private final Rights rights;

  /** For the container's proxy. */
  protected SightSheet() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public SightSheet(AccountDirectory accounts, Rights rights) {
    this.accounts = accounts;
    this.rights = rights;
  }

  @Override
  public String name() {
    return "sight";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.ADMIN);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    AccountView account =
        accounts.inScope(
            Administrator.scope(asker.caller(), asker.today()),
            Administrator.id("account", Optional.ofNullable(parameter.apply("account")).orElse("")),
            asker.at());
    String who = account.person().isEmpty() ? account.name() : account.person();
    return new ListSheet<>(
        SightCells.head(asker.texts().of("sight.of", who), asker),
        rights.of(account.id(), asker.today()).stream()
            .filter(right -> right.days().until().isAfter(asker.today()))
            .toList(),
        right -> SightCells.of(right, asker.texts()));
  }
}
