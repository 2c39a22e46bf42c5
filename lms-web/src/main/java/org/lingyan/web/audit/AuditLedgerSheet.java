package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.inspection.ReadingLedger;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The ledger across people as a file. */
@ApplicationScoped
public class AuditLedgerSheet implements SheetSource {
  private final ReadingLedger ledger;
  private final Units units;
  private final Inspector inspector;

  /** For the container's proxy. */
  protected AuditLedgerSheet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditLedgerSheet(ReadingLedger ledger, Units units, Inspector inspector) {
    this.ledger = ledger;
    this.units = units;
    this.inspector = inspector;
  }

  @Override
  public String name() {
    return "audit-ledger";
  }

  @Override
  public Set<Role> roles() {
    return Inspector.auditors();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Asked asked = new Asked(parameter);
    LedgerQuery query = LedgerQuery.of(asked, asker.at());
    asked.done(asker.texts());
    Scope scope = Inspector.scope(asker.caller(), roles(), asker.today());
    OptionalLong unit =
        query.unit().isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(
                units
                    .typed(scope, query.unit())
                    .orElseThrow(() -> new UnknownSubject("unit of an address"))
                    .organisation()
                    .id());
    inspector.note(asker.caller(), roles(), "file of " + query.noted(), asker.at());
    return PagedSheet.of(
        head(query, asker.texts()),
        page -> page(scope, query, unit, page),
        line -> cells(line, asker.texts()));
  }

  /** Nothing when the page would say why instead. */
  private Page<InspectedEntry> page(
      Scope scope, LedgerQuery query, OptionalLong unit, Page.Request page) {
    return ledger.entries(scope, query.filter(unit), page)
            instanceof Outcome.Recorded<Page<InspectedEntry>> read
        ? read.fact()
        : new Page<>(List.of(), page.page(), page.size(), 0);
  }

  private static SheetHead head(LedgerQuery query, Texts texts) {
    String title = texts.of("audit.ledger.title");
    return new SheetHead(
        title + " " + query.from() + " " + query.to(),
        title,
        List.of(title, texts.of("audit.grant.days", query.from(), query.to())),
        columns(texts));
  }

  static List<SheetColumn> columns(Texts texts) {
    return List.of(
        new SheetColumn(texts.of("audit.id"), 16),
        new SheetColumn(texts.of("audit.day"), 12),
        new SheetColumn(texts.of("audit.person"), 12),
        new SheetColumn(texts.of("audit.unit.column"), 26),
        new SheetColumn(texts.of("audit.what"), 30),
        new SheetColumn(texts.of("audit.source"), 12),
        new SheetColumn(texts.of("audit.category"), 12),
        new SheetColumn(texts.of("audit.amount"), 8),
        new SheetColumn(texts.of("audit.state"), 12),
        new SheetColumn(texts.of("audit.by"), 16),
        new SheetColumn(texts.of("audit.recorded-at"), 18),
        new SheetColumn(texts.of("audit.chain"), 20));
  }

  static List<?> cells(InspectedEntry line, Texts texts) {
    EntryRow row = new EntryRow(line, texts);
    return List.of(
        row.getId(),
        line.entry().occurredOn(),
        row.getPerson(),
        row.getOrganisation(),
        row.getTitle(),
        row.getSource(),
        row.getCategory(),
        line.entry().minutes(),
        row.getReason().isEmpty() ? row.getState() : row.getState() + " · " + row.getReason(),
        row.getBy(),
        line.entry().recordedAt(),
        row.getChain());
  }
}
