package org.lingyan.web.account;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A notice in its reader's list. */
public final class NoticeRow {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final String id;
  private final NoticeKind kind;
  private final String text;
  private final String when;
  private final boolean linked;
  private final boolean unread;

  private NoticeRow(NoticeView notice, Texts texts) {
    this.id = Ids.text(notice.id());
    this.kind = notice.kind();
    this.text = texts.of("notice." + notice.text().code(), notice.text().values().toArray());
    LocalDateTime local = LocalDateTime.ofInstant(notice.at(), Timekeeper.ZONE);
    this.when = texts.day(local.toLocalDate()) + " " + TIME.format(local);
    this.linked = !notice.link().isEmpty();
    this.unread = notice.readAt().isEmpty();
  }

  /** In the reader's language. */
  static NoticeRow of(NoticeView notice, Texts texts) {
    return new NoticeRow(notice, texts);
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** What it is about. */
  public NoticeKind getKind() {
    return kind;
  }

  /** Its words. */
  public String getText() {
    return text;
  }

  /** Day and local time at which it came. */
  public String getWhen() {
    return when;
  }

  /** Whether it leads somewhere. */
  public boolean isLinked() {
    return linked;
  }

  /** Whether it was not read. */
  public boolean isUnread() {
    return unread;
  }
}
