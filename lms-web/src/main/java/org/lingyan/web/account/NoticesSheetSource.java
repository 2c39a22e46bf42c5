package org.lingyan.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What I have been told. */
@ApplicationScoped
public class NoticesSheetSource implements SheetSource {
  private final Notices notices;

  /** For the container's proxy. */
  protected NoticesSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public NoticesSheetSource(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    OptionalLong person = asker.caller().personId();
    String title = texts.of("notices.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("sheets.at"), 18),
            new SheetColumn(texts.of("sheets.notices.kind"), 14),
            new SheetColumn(texts.of("sheets.notices.text"), 80),
            new SheetColumn(texts.of("sheets.read-at"), 18)),
        page ->
            person.isPresent()
                ? notices.of(person.getAsLong(), page, asker.at())
                : new Page<>(List.of(), page.page(), page.size(), 0),
        notice -> cells(notice, texts));
  }

  private static List<?> cells(NoticeView notice, Texts texts) {
    return List.of(
        notice.at(),
        texts.of(notice.kind()),
        NoticeRow.of(notice, texts).getText(),
        notice.readAt());
  }
}
