package org.lingyan.web.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.announcement.AnnouncementView;
import org.lingyan.announcement.Announcements;
import org.lingyan.people.account.Role;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Who has read an announcement and who has not. */
@ApplicationScoped
public class ReceiptsSheetSource implements SheetSource {
  private final Announcements announcements;

  /** For the container's proxy. */
  protected ReceiptsSheetSource() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public ReceiptsSheetSource(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public String name() {
    return "receipts";
  }

  @Override
  public Set<Role> roles() {
    return Writer.ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    String given = parameter.apply("id");
    if (given == null) {
      throw new UnknownSubject("announcement of an address");
    }
    AnnouncementView found = announcements.written(asker.scope(roles()), Writer.id(given));
    Texts texts = asker.texts();
    return PagedSheet.of(
        new SheetHead(
            found.title(),
            texts.of("announcements.readers"),
            List.of(found.title()),
            List.of(
                new SheetColumn(texts.of("board.sort.NAME"), 16),
                new SheetColumn(texts.of("sheets.read-at"), 20))),
        page -> announcements.readers(found, page),
        reader ->
            List.of(
                reader.name(),
                reader.readAt().<Object>map(at -> at).orElse(texts.of("announcements.not-read"))));
  }
}
