package org.lingyan.web.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.lingyan.hours.correction.LateCorrections;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What was added to a closed year, or taken back of it, page by page (Q2). */
@Named
@RequestScoped
public class LatePage {
  private static final int ROWS = 50;

  private final LateCorrections late;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private Page<LateRow> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected LatePage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public LatePage(LateCorrections late, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.late = late;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads one page. */
  public void load() {
    boolean hr = current.signedIn().roles().contains(Role.HR);
    rows =
        late.list(
                ClosingDesk.reading(current.signedIn(), time.today()),
                new Page.Request(page(), ROWS))
            .map(one -> new LateRow(one, hr, texts));
  }

  private int page() {
    return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) - 1 : 0;
  }

  /** The rows of this page. */
  public List<LateRow> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("late.count", rows.total());
  }

  /** Why there are no rows. */
  public String getEmptyWords() {
    return texts.get(rows.total() > 0 ? "page.empty" : "late.empty");
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/hr/late?page=" + rows.page();
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total() ? "" : "/hr/late?page=" + (rows.page() + 2);
  }

  /** Number of the page, from 1, as the address says it. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = Objects.toString(page, "");
  }
}
