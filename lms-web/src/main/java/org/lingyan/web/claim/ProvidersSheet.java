package org.lingyan.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.claim.ProviderView;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The registers of providers as a file. */
@ApplicationScoped
public class ProvidersSheet implements SheetSource {
  private final Providers providers;

  /** For the container's proxy. */
  protected ProvidersSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ProvidersSheet(Providers providers) {
    this.providers = providers;
  }

  @Override
  public String name() {
    return "providers";
  }

  @Override
  public Set<Role> roles() {
    return Reviewer.roles();
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = Reviewer.scope(asker.caller(), asker.today());
    String text = Objects.toString(parameter.apply("q"), "");
    return PagedSheet.of(
        head(asker), page -> providers.inScope(scope, text, page), one -> cells(one, asker));
  }

  private static SheetHead head(SheetAsker asker) {
    Texts texts = asker.texts();
    return SheetHead.of(
        texts.of("providers.title") + " " + asker.today(),
        texts.of("providers.title"),
        new SheetColumn(texts.of("provider.name"), 36),
        new SheetColumn(texts.of("provider.kind"), 16),
        new SheetColumn(texts.of("provider.register"), 28),
        new SheetColumn(texts.of("provider.filings"), 60));
  }

  private static List<?> cells(ProviderView provider, SheetAsker asker) {
    ProviderRow row = new ProviderRow(provider, asker.today(), asker.texts());
    return List.of(
        row.getName(),
        row.getKind(),
        row.getOrganisation(),
        row.getFilings().stream()
            .filter(ProviderRow.FilingRow::isStanding)
            .map(one -> one.getDays() + " " + one.getNotice())
            .collect(Collectors.joining("; ")));
  }
}
