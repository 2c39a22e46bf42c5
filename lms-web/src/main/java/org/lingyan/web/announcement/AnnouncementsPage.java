package org.lingyan.web.announcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.lingyan.announcement.AnnouncementView;
import org.lingyan.announcement.Announcements;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What was announced in the writer's scope, the newest first. */
@Named
@RequestScoped
public class AnnouncementsPage {
  private static final int ROWS = 20;
  private static final String NUMBER = "\\d{1,6}";

  private final Announcements announcements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private String told = "";
  private Page<AnnouncementRow> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected AnnouncementsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AnnouncementsPage(
      Announcements announcements, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.announcements = announcements;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads everything once.
   *
   * @throws UnknownSubject when the page cannot be one
   */
  public void load() {
    page = page.isEmpty() ? "0" : page;
    if (!page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    Page<AnnouncementView> found =
        announcements.written(
            Writer.scope(current, time.today()), new Page.Request(Integer.parseInt(page), ROWS));
    Map<Long, Announcements.Receipts> counts = announcements.receipts(found.items());
    Announcements.Receipts none = new Announcements.Receipts(0, 0);
    rows =
        found.map(
            one -> AnnouncementRow.of(one, counts.getOrDefault(one.id(), none), texts.texts()));
  }

  /** Number of the page, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** Words about what was just announced; empty when nothing was. */
  public String getTold() {
    return told.matches(NUMBER) ? texts.of("announcements.sent", Integer.valueOf(told)) : "";
  }

  /** Takes how many were just told. */
  public void setTold(String told) {
    this.told = told;
  }

  /** The rows of this page. */
  public List<AnnouncementRow> getRows() {
    return rows.items();
  }

  /** Rows in all pages. */
  public long getTotal() {
    return rows.total();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/announcements/list?page=" + (rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (long) (rows.page() + 1) * ROWS >= rows.total();
    return last ? "" : "/announcements/list?page=" + (rows.page() + 1);
  }
}
