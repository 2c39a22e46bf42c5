package org.lingyan.web.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.correction.LateCorrections;
import org.lingyan.hours.correction.LateCorrections.Late;
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

/** What was corrected in closed years, as a file. */
@ApplicationScoped
public class LateSheetSource implements SheetSource {
  private final LateCorrections late;

  /** For the container's proxy. */
  protected LateSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public LateSheetSource(LateCorrections late) {
    this.late = late;
  }

  @Override
  public String name() {
    return "late-corrections";
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
            texts.of("late.title") + " " + asker.today(),
            texts.of("late.title"),
            new SheetColumn(texts.of("closing.year"), 8),
            new SheetColumn(texts.of("people.name"), 16),
            new SheetColumn(texts.of("people.organisation"), 30),
            new SheetColumn(texts.of("late.day"), 14),
            new SheetColumn(texts.of("late.title-of"), 30),
            new SheetColumn(texts.of("late.minutes"), 10),
            new SheetColumn(texts.of("late.recorded"), 14),
            new SheetColumn(texts.of("late.by"), 16),
            new SheetColumn(texts.of("closing.reason"), 40)),
        page -> late.list(scope, page),
        line -> cells(line, texts));
  }

  private static List<?> cells(Late line, Texts texts) {
    return List.of(
        line.year(),
        line.name(),
        line.organisation(),
        line.occurredOn(),
        line.title(),
        line.minutes(),
        Timekeeper.day(line.recordedAt()),
        line.by().isEmpty() ? texts.of("late.product") : line.by(),
        line.reason());
  }
}
