package org.lingyan.web.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.ReconciliationView;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The rows of a comparison, as on the page. */
@ApplicationScoped
public class ComparedRowsSheet implements SheetSource {
  private final Reconciliations reading;

  /** For the container's proxy. */
  protected ComparedRowsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ComparedRowsSheet(Reconciliations reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "compared-rows";
  }

  @Override
  public Set<Role> roles() {
    return Office.ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    RowFilter filter = RowFilter.of(parameter);
    Scope scope = Office.of(asker.caller(), asker.today());
    ReconciliationView comparison = reading.one(scope, filter.id());
    Texts texts = asker.texts();
    String title = texts.of("compare.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title + " · " + comparison.title(),
            new SheetColumn(texts.of("compare.row"), 8),
            new SheetColumn(texts.of("people.name"), 16),
            new SheetColumn(texts.of("people.organisation"), 30),
            new SheetColumn(texts.of("compare.when"), 14),
            new SheetColumn(texts.of("compare.length"), 10),
            new SheetColumn(texts.of("compare.what"), 40),
            new SheetColumn(texts.of("compare.origin"), 30),
            new SheetColumn(texts.of("compare.found"), 12),
            new SheetColumn(texts.of("compare.decision"), 40)),
        page -> reading.rows(scope, filter.id(), filter.query(), page),
        row -> cells(row, texts));
  }

  private static List<?> cells(ComparedRow row, Texts texts) {
    ComparedLine line = new ComparedLine(row, texts);
    return List.of(
        row.number(),
        row.name(),
        row.place(),
        line.getWhen(),
        row.minutes(),
        line.getWhat(),
        line.getOrigin(),
        texts.of(row.found()),
        line.getDecision());
  }
}
