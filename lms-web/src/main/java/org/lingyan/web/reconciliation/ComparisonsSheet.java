package org.lingyan.web.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.ReconciliationView;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Comparisons with lists of authorities, as a file. */
@ApplicationScoped
public class ComparisonsSheet implements SheetSource {
  private final Reconciliations reading;

  /** For the container's proxy. */
  protected ComparisonsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ComparisonsSheet(Reconciliations reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "comparisons";
  }

  @Override
  public Set<Role> roles() {
    return Office.ROLES;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = Office.of(asker.caller(), asker.today());
    Texts texts = asker.texts();
    String title = texts.of("compare.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("compare.list"), 40),
            new SheetColumn(texts.of("compare.made-by"), 16),
            new SheetColumn(texts.of("compare.made-on"), 14),
            new SheetColumn(texts.of(Found.MATCHED), 10),
            new SheetColumn(texts.of(Found.MISSING), 10),
            new SheetColumn(texts.of(Found.CONFLICTING), 10),
            new SheetColumn(texts.of(Found.UNKNOWN), 10),
            new SheetColumn(texts.of("compare.show.open"), 10)),
        page -> reading.list(scope, page),
        ComparisonsSheet::cells);
  }

  private static List<?> cells(ReconciliationView one) {
    return List.of(
        one.title(),
        one.madeBy(),
        Timekeeper.day(one.madeAt()),
        one.rows().getOrDefault(Found.MATCHED, 0L),
        one.rows().getOrDefault(Found.MISSING, 0L),
        one.rows().getOrDefault(Found.CONFLICTING, 0L),
        one.rows().getOrDefault(Found.UNKNOWN, 0L),
        one.open());
  }
}
