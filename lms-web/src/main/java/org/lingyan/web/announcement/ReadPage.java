package org.lingyan.web.announcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lingyan.announcement.AnnouncementView;
import org.lingyan.announcement.Announcements;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** An announcement as its reader opens it. */
@Named("announcementPage")
@RequestScoped
public class ReadPage {
  private final Announcements announcements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private AnnouncementRow announcement;

  /** For the container's proxy. */
  protected ReadPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReadPage(
      Announcements announcements, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.announcements = announcements;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens it; from now on it is read. */
  public void load() {
    long person =
        current
            .signedIn()
            .personId()
            .orElseThrow(() -> new UnknownSubject("person of " + current.signedIn().account()));
    AnnouncementView found = announcements.open(person, Writer.id(id), time.now());
    announcement = AnnouncementRow.of(found, new Announcements.Receipts(0, 0), texts.texts());
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The announcement. */
  public AnnouncementRow getAnnouncement() {
    return announcement;
  }
}
