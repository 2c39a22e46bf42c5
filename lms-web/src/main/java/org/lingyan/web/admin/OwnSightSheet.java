package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetSource;

/** What I may see today and in time to come, and why. */
@ApplicationScoped
public class OwnSightSheet implements SheetSource {
  private final Rights rights;

  /** For the container's proxy. */
  protected OwnSightSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public OwnSightSheet(Rights rights) {
    this.rights = rights;
  }

  @Override
  public String name() {
    return "my-sight";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    return new ListSheet<>(
        SightCells.head(asker.texts().of("sight.own"), asker),
        rights.of(asker.caller().accountId(), asker.today()).stream()
            .filter(right -> right.days().until().isAfter(asker.today()))
            .toList(),
        right -> SightCells.of(right, asker.texts()));
  }
}
