package org.lingyan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.people.account.MySignIns;
import org.lingyan.people.account.SignInView;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Where I am signed in. */
@Named
@RequestScoped
public class SignInsPage {
  private static final int SIZE = 20;

  private final MySignIns signIns;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "0";
  private String ended = "";
  private int number;
  private long total;
  private List<SignInRow> rows = List.of();

  /** For the container's proxy. */
  protected SignInsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SignInsPage(MySignIns signIns, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.signIns = signIns;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads one page of them. */
  public void load() {
    if (!page.matches("\\d{1,6}")) {
      throw new UnknownSubject("page of sign-ins");
    }
    number = Integer.parseInt(page);
    Page<SignInView> found =
        signIns.of(current.signedIn(), new Page.Request(number, SIZE), time.now());
    total = found.total();
    rows = found.items().stream().map(one -> new SignInRow(one, texts.texts())).toList();
  }

  /** Number of the page, from 0, as the address writes it. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** How many were just ended, as the address says. */
  public String getEnded() {
    return ended;
  }

  /** Takes what the address says. */
  public void setEnded(String ended) {
    this.ended = ended;
  }

  /** Whether the page tells that some were ended. */
  public boolean isJustEnded() {
    return !ended.isEmpty();
  }

  /** The sign-ins, this one first. */
  public List<SignInRow> getRows() {
    return rows;
  }

  /** Whether there is another one than this. */
  public boolean isOthers() {
    return total > 1;
  }

  /** Whether there is a page before. */
  public boolean isNewer() {
    return number > 0;
  }

  /** Whether there is a page behind. */
  public boolean isOlder() {
    return (number + 1L) * SIZE < total;
  }

  /** Address of the page before. */
  public String getNewerHref() {
    return "/account/sign-ins?page=" + (number - 1);
  }

  /** Address of the page behind. */
  public String getOlderHref() {
    return "/account/sign-ins?page=" + (number + 1);
  }
}
