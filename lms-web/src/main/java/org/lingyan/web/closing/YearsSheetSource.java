package org.lingyan.web.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.hours.correction.ClosingYears;
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

/** Closed years, as a file. */
@ApplicationScoped
public class YearsSheetSource implements SheetSource {
  private final ClosingYears closing;

  /** For the container's proxy. */
  protected YearsSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public YearsSheetSource(ClosingYears closing) {
    this.closing = closing;
  }

  @Override
  public String name() {
    return "closed-years";
  }

  @Override
  public Set<Role> roles() {
    return ClosingDesk.READERS;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = ClosingDesk.reading(asker.caller(), asker.today());
    Texts texts = asker.texts();
    return PagedSheet.of(
        SheetHead.of(
            texts.of("years.title") + " " + asker.today(),
            texts.of("years.title"),
            new SheetColumn(texts.of("closing.year"), 8),
            new SheetColumn(texts.of("people.organisation"), 30),
            new SheetColumn(texts.of("years.closed-on"), 14),
            new SheetColumn(texts.of("late.by"), 16),
            new SheetColumn(texts.of("closing.reason"), 40),
            new SheetColumn(texts.of("years.reopened-on"), 14),
            new SheetColumn(texts.of("late.by"), 16),
            new SheetColumn(texts.of("closing.reason"), 40)),
        page -> closing.list(scope, page),
        YearsSheetSource::cells);
  }

  private static List<?> cells(ClosedYear year) {
    return List.of(
        year.year(),
        year.organisation(),
        Timekeeper.day(year.closedAt()),
        year.closedBy(),
        year.reason(),
        year.reopenedAt().<Object>map(Timekeeper::day).orElse(""),
        year.reopenedBy().orElse(""),
        year.reopenedWhy());
  }
}
