package org.lingyan.web.announcement;

import java.util.List;
import org.lingyan.announcement.AnnouncementView;
import org.lingyan.announcement.Announcements;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** An announcement on a page. */
public final class AnnouncementRow {
  private final String id;
  private final String title;
  private final List<String> paragraphs;
  private final String meant;
  private final String from;
  private final String receipts;
  private final String withdrawn;

  private AnnouncementRow(
      AnnouncementView announcement, Announcements.Receipts counts, Texts texts) {
    this.id = Ids.text(announcement.id());
    this.title = announcement.title();
    this.paragraphs = announcement.body().lines().filter(line -> !line.isBlank()).toList();
    this.meant =
        texts.of(
            "announcements.for",
            announcement.organisation(),
            announcement.days().from(),
            announcement.days().last());
    this.from =
        texts.of(
            "announcement.from", announcement.organisation(), Timekeeper.day(announcement.at()));
    this.receipts = texts.of("announcements.receipts", counts.told(), counts.read());
    this.withdrawn =
        announcement.withdrawn().map(why -> texts.of("announcements.withdrawn", why)).orElse("");
  }

  static AnnouncementRow of(
      AnnouncementView announcement, Announcements.Receipts counts, Texts texts) {
    return new AnnouncementRow(announcement, counts, texts);
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Its title. */
  public String getTitle() {
    return title;
  }

  /** Its text. */
  public List<String> getParagraphs() {
    return paragraphs;
  }

  /** For whom and on which days. */
  public String getMeant() {
    return meant;
  }

  /** From whom and when. */
  public String getFrom() {
    return from;
  }

  /** How many have read it. */
  public String getReceipts() {
    return receipts;
  }

  /** Why it was withdrawn; empty when it was not. */
  public String getWithdrawn() {
    return withdrawn;
  }
}
