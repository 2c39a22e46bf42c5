package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.privacy.retention.RetentionLine;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** For how long what is kept. */
@ApplicationScoped
public class RetentionSheetSource implements SheetSource {
  private final RetentionBook book;

  /** For the container's proxy. */
  protected RetentionSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public RetentionSheetSource(RetentionBook book) {
    this.book = book;
  }

  @Override
  public String name() {
    return "retention";
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
    Texts texts = asker.texts();
    String title = texts.of("retention.title");
    return new ListSheet<>(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("retention.kind"), 24),
            new SheetColumn(texts.of("sheets.retention.months"), 12),
            new SheetColumn(texts.of("retention.reason"), 40),
            new SheetColumn(texts.of("sheets.retention.least"), 12),
            new SheetColumn(texts.of("sheets.citation"), 50),
            new SheetColumn(texts.of("sheets.citation.status"), 14),
            new SheetColumn(texts.of("sheets.retention.next"), 12),
            new SheetColumn(texts.of("retention.from"), 14),
            new SheetColumn(texts.of("sheets.retention.how"), 24),
            new SheetColumn(texts.of("sheets.retention.due"), 12)),
        book.lines(asker.today()),
        line -> cells(line, texts));
  }

  private static List<?> cells(RetentionLine line, Texts texts) {
    return List.of(
        texts.of("retained." + line.kind()),
        line.months(),
        RetentionWords.reason(line, texts),
        line.leastMonths() == 0 ? Optional.empty() : line.leastMonths(),
        line.citation().map(found -> RetentionWords.basis(line.kind(), found, texts)),
        line.citation().map(found -> texts.of(found.status())),
        line.next().map(RetentionLine.Next::months),
        line.next().map(RetentionLine.Next::from),
        texts.of(line.swept() ? "retention.swept" : "retention.owner"),
        line.due());
  }
}
