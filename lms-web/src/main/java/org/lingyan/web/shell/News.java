package org.lingyan.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/**
 * Announcements that somebody has not read, at the top of her first page. Who has read everything
 * pays no statement for it: the sign-in has told how much there is.
 */
@Named
@RequestScoped
public class News {
  private static final int MOST = 3;

  private final CurrentCaller current;
  private final HttpServletRequest request;
  private final Notices notices;
  private final Timekeeper time;
  private final PageTexts texts;
  private List<Line> lines = List.of();

  /** For the container's proxy. */
  protected News() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public News(
      CurrentCaller current,
      HttpServletRequest request,
      Notices notices,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.request = request;
    this.notices = notices;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    current
        .get()
        .filter(caller -> caller.unread() > 0)
        .filter(this::onFirstPage)
        .ifPresent(this::read);
  }

  private boolean onFirstPage(Caller caller) {
    return Arrays.stream(NavItem.values())
        .filter(item -> item.seenBy(caller.roles()))
        .findFirst()
        .filter(item -> item.getHref().equals(request.getRequestURI()))
        .isPresent();
  }

  private void read(Caller caller) {
    lines =
        notices
            .unread(caller.personId().orElseThrow(), NoticeKind.ANNOUNCEMENT, MOST, time.now())
            .stream()
            .map(notice -> new Line(notice, texts))
            .toList();
  }

  /** What is new, the newest first. */
  public List<Line> getLines() {
    return lines;
  }

  /** One announcement. */
  public static final class Line {
    private final String text;
    private final String href;

    private Line(NoticeView notice, PageTexts texts) {
      this.text =
          texts.texts().of("notice." + notice.text().code(), notice.text().values().toArray());
      this.href = notice.link();
    }

    /** Its words. */
    public String getText() {
      return text;
    }

    /** Where it is read. */
    public String getHref() {
      return href;
    }
  }
}
