package org.lingyan.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.lingyan.jobs.JobView;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The long work that I asked for. */
@Named
@RequestScoped
public class JobsPage {
  private static final int SIZE = 20;
  private static final int LAST_PAGE = 100_000;

  private final Jobs jobs;
  private final CurrentCaller current;
  private final PageTexts texts;
  private final AccountDirectory accounts;
  private String page = "0";
  private String cancelled = "";
  private int number;
  private long pages;
  private List<JobRow> rows = List.of();

  /** For the container's proxy. */
  protected JobsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public JobsPage(Jobs jobs, CurrentCaller current, PageTexts texts, AccountDirectory accounts) {
    this.jobs = jobs;
    this.current = current;
    this.texts = texts;
    this.accounts = accounts;
  }

  /** Reads one page of them. */
  public void load() {
    if (!page.matches("\\d{1,6}") || Integer.parseInt(page) > LAST_PAGE) {
      throw new UnknownSubject("page of jobs");
    }
    number = Integer.parseInt(page);
    Page<JobView> found = jobs.of(current.signedIn().accountId(), new Page.Request(number, SIZE));
    JobWords words = new JobWords(texts.texts());
    Map<Long, String> names = accounts.names(JobWords.accounts(found));
    rows = found.items().stream().map(job -> new JobRow(job, words, names)).toList();
    pages = (found.total() + SIZE - 1) / SIZE;
  }

  /** Number of the page, from 0, as the address writes it. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** Whether a wish to cancel was just taken, as the address says. */
  public String getCancelled() {
    return cancelled;
  }

  /** Takes what the address says. */
  public void setCancelled(String cancelled) {
    this.cancelled = cancelled;
  }

  /** Whether the page tells that the wish was taken. */
  public boolean isJustCancelled() {
    return !cancelled.isEmpty();
  }

  /** The jobs, the newest first. */
  public List<JobRow> getRows() {
    return rows;
  }

  /** How many jobs a page has. */
  public int getSize() {
    return SIZE;
  }

  /** Whether there are newer ones on another page. */
  public boolean isNewer() {
    return number > 0;
  }

  /** Whether there are older ones on another page. */
  public boolean isOlder() {
    return number + 1 < pages;
  }

  /** Address of the newer ones. */
  public String getNewerHref() {
    return "/account/jobs?page=" + (number - 1);
  }

  /** Address of the older ones. */
  public String getOlderHref() {
    return "/account/jobs?page=" + (number + 1);
  }
}
