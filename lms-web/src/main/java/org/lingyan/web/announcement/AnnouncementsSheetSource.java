package org.lingyan.web.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.announcement.Announcements;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What was announced in one's own subtree. */
@ApplicationScoped
public class AnnouncementsSheetSource implements SheetSource {
  private final Announcements announcements;

  /** For the container's proxy. */
  protected AnnouncementsSheetSource() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public AnnouncementsSheetSource(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public String name() {
    return "announcements";
  }

  @Override
  public Set<Role> roles() {
    return Writer.ROLES;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    return PagedSheet.of(
        new SheetHead(
            texts.of("announcements.title"),
            texts.of("announcements.title"),
            List.of(texts.of("announcements.title")),
            List.of(
                new SheetColumn(texts.of("announcements.name"), 40),
                new SheetColumn(texts.of("announcements.organisation"), 30),
                new SheetColumn(texts.of("announcements.from"), 14),
                new SheetColumn(texts.of("announcements.until"), 14),
                new SheetColumn(texts.of("sheets.hours.recorded"), 18),
                new SheetColumn(texts.of("announcements.body"), 60),
                new SheetColumn(texts.of("sheets.hours.note"), 30))),
        page -> announcements.written(asker.scope(roles()), page),
        one ->
            List.of(
                one.title(),
                one.organisation(),
                one.days().from(),
                one.days().last(),
                one.at(),
                one.body(),
                one.withdrawn().map(why -> texts.of("announcements.withdrawn", why)).orElse("")));
  }
}
