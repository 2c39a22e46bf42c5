package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.lingyan.oversight.bulk.BoardActs;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What was done for all people of lists, in HR's scope. */
@Named
@RequestScoped
public class ActsPage {
  private static final int ROWS = 20;

  private final BoardActs acts;
  private final ActRows making;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Page<ActRow> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected ActsPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ActsPage(
      BoardActs acts,
      ActRows making,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.acts = acts;
    this.making = making;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the page that the address names. */
  public void load() {
    LocalDate today = time.today();
    String page = Objects.toString(request.getParameter("page"), "");
    rows =
        acts.list(
                current.signedIn().scope(EnumSet.of(Role.HR), today),
                new Page.Request(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0, ROWS))
            .map(act -> making.of(act, today, texts));
  }

  /** The acts. */
  public List<ActRow> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("acts.lead", rows.total());
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/hr/board-acts?page=" + (rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total()
        ? ""
        : "/hr/board-acts?page=" + (rows.page() + 1);
  }
}
