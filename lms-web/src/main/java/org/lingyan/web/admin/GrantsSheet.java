package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Who holds which role where, from when to when and by whom, as a file. */
@ApplicationScoped
public class GrantsSheet implements SheetSource {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final Rights rights;

  /** For the container's proxy. */
  protected GrantsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public GrantsSheet(Rights rights) {
    this.rights = rights;
  }

  @Override
  public String name() {
    return "grants";
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = asker.scope(ROLES);
    Optional<Role> role = AccountsPage.word(parameter.apply("role"), Role.values());
    return PagedSheet.of(
        head(asker),
        page -> rights.inScope(scope, role, page),
        right -> RightCells.of(right, asker));
  }

  private static SheetHead head(SheetAsker asker) {
    Texts texts = asker.texts();
    String title = texts.of("grants.sheet");
    return new SheetHead(
        title + " " + asker.today(),
        title,
        List.of(title),
        List.of(
            new SheetColumn(texts.of("account.name"), 20),
            new SheetColumn(texts.of("accounts.person"), 14),
            new SheetColumn(texts.of("grants.role"), 14),
            new SheetColumn(texts.of("accounts.organisation"), 28),
            new SheetColumn(texts.of("grants.from"), 12),
            new SheetColumn(texts.of("grants.last"), 12),
            new SheetColumn(texts.of("accounts.state"), 10),
            new SheetColumn(texts.of("grants.given"), 14),
            new SheetColumn(texts.of("grants.given-on"), 12),
            new SheetColumn(texts.of("grants.reason"), 28),
            new SheetColumn(texts.of("grants.ended"), 14),
            new SheetColumn(texts.of("grants.ended-on"), 12),
            new SheetColumn(texts.of("grants.end-reason"), 28)));
  }
}
