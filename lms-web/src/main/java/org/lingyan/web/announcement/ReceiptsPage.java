package org.lingyan.web.announcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.lingyan.announcement.AnnouncementView;
import org.lingyan.announcement.Announcements;
import org.lingyan.announcement.Announcing;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Who has read an announcement; here it is withdrawn as well. */
@Named
@RequestScoped
public class ReceiptsPage {
  private static final int ROWS = 50;
  private static final String NUMBER = "\\d{1,6}";

  private final Announcements announcements;
  private final Announcing announcing;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String page = "";
  private String reason = "";
  private AnnouncementRow announcement;
  private Page<ReaderRow> readers = new Page<>(List.of(), 0, ROWS, 0);
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected ReceiptsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReceiptsPage(
      Announcements announcements,
      Announcing announcing,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.announcements = announcements;
    this.announcing = announcing;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads everything once; an announcement outside the writer's scope does not exist. */
  public void load() {
    page = page.isEmpty() ? "0" : page;
    if (!page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    AnnouncementView found =
        announcements.written(Writer.scope(current, time.today()), Writer.id(id));
    announcement = AnnouncementRow.of(found, announcements.receipts(found), texts.texts());
    readers =
        announcements
            .readers(found, new Page.Request(Integer.parseInt(page), ROWS))
            .map(one -> new ReaderRow(one, texts));
  }

  /** Takes it back, or says what is missing. */
  public void withdraw(ExternalContext external) throws IOException {
    Instant now = time.now();
    Outcome<Instant> outcome =
        announcing.withdraw(Writer.scope(current, Timekeeper.day(now)), Writer.id(id), reason, now);
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/announcements/list");
    }
  }

  /** The announcement's id. */
  public String getId() {
    return id;
  }

  /** Takes the announcement's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Number of the page, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** Why it is withdrawn. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is withdrawn. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The announcement. */
  public AnnouncementRow getAnnouncement() {
    return announcement;
  }

  /** Whether it may still be withdrawn: also while a posted form is read. */
  public boolean isOpen() {
    return announcement == null || announcement.getWithdrawn().isEmpty();
  }

  /** Who was told. */
  public List<ReaderRow> getReaders() {
    return readers.items();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return readers.page() == 0 ? "" : address(readers.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (long) (readers.page() + 1) * ROWS >= readers.total();
    return last ? "" : address(readers.page() + 1);
  }

  private String address(int other) {
    return "/announcements/receipts?id=" + id + "&page=" + other;
  }

  /** What was not right. */
  public List<String> getProblems() {
    return problems;
  }

  /** Somebody who was told. */
  public static final class ReaderRow {
    private final String name;
    private final String state;

    private ReaderRow(Announcements.Reader reader, PageTexts texts) {
      this.name = reader.name();
      this.state =
          reader
              .readAt()
              .map(at -> texts.of("announcements.read-at", Timekeeper.day(at)))
              .orElseGet(() -> texts.get("announcements.not-read"));
    }

    /** Her name. */
    public String getName() {
      return name;
    }

    /** When she read it, or that she has not. */
    public String getState() {
      return state;
    }
  }
}
