package org.lingyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What I have been told, what I have not read first. */
@Named
@RequestScoped
public class NoticesPage {
  private static final int ROWS = 20;
  private static final String PAGE = "\\d{1,6}";

  private final CurrentCaller current;
  private final Notices notices;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private int unread;
  private Page<NoticeRow> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected NoticesPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public NoticesPage(CurrentCaller current, Notices notices, Timekeeper time, PageTexts texts) {
    this.current = current;
    this.notices = notices;
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
    if (!page.matches(PAGE)) {
      throw new UnknownSubject("page " + page);
    }
    Caller caller = current.signedIn();
    unread = caller.unread();
    Page.Request wanted = new Page.Request(Integer.parseInt(page), ROWS);
    if (caller.personId().isPresent()) {
      rows =
          notices
              .of(caller.personId().getAsLong(), wanted, time.now())
              .map(notice -> NoticeRow.of(notice, texts.texts()));
    }
  }

  /** Number of the page, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** How many are not read. */
  public int getUnread() {
    return unread;
  }

  /** The rows of this page. */
  public List<NoticeRow> getRows() {
    return rows.items();
  }

  /** Rows in all pages. */
  public long getTotal() {
    return rows.total();
  }

  /** Number of the first row shown, from 1. */
  public long getFirst() {
    return (long) rows.page() * ROWS + 1;
  }

  /** Number of the last row shown. */
  public long getLast() {
    return (long) rows.page() * ROWS + rows.items().size();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : address(rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return getLast() >= rows.total() || rows.items().isEmpty() ? "" : address(rows.page() + 1);
  }

  private static String address(int other) {
    return "/account/notices?page=" + other;
  }
}
