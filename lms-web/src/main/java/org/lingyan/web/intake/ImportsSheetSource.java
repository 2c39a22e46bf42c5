package org.lingyan.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The lists that I have brought before. */
@ApplicationScoped
public class ImportsSheetSource implements SheetSource {
  private final Intakes intakes;

  /** For the container's proxy. */
  protected ImportsSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ImportsSheetSource(Intakes intakes) {
    this.intakes = intakes;
  }

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR, Role.ADMIN);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String title = texts.of("import.before");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("import.file"), 30),
            new SheetColumn(texts.of("sheets.imports.kind"), 12),
            new SheetColumn(texts.of("sheets.state"), 14),
            new SheetColumn(texts.of("sheets.imports.made"), 18),
            new SheetColumn(texts.of("sheets.imports.posted"), 18),
            new SheetColumn(texts.of("sheets.imports.undone"), 18),
            new SheetColumn(texts.of("sheets.imports.rows"), 8),
            new SheetColumn(texts.of("sheets.imports.wrong"), 8)),
        page -> intakes.of(asker.caller().accountId(), page),
        intake -> cells(intake, texts));
  }

  private static List<?> cells(IntakeView intake, Texts texts) {
    return List.of(
        intake.fileName(),
        texts.of(intake.kind()),
        texts.of(intake.state()),
        intake.times().made(),
        intake.times().posted(),
        intake.times().undone(),
        intake.counts().total(),
        intake.counts().wrong());
  }
}
