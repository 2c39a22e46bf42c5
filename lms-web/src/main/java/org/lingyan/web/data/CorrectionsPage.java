package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.people.account.Role;
import org.lingyan.privacy.correction.CorrectionRequests;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What people of my units ask to have corrected. */
@Named
@RequestScoped
public class CorrectionsPage {
  private static final int SIZE = 20;

  private final CurrentCaller current;
  private final CorrectionRequests requests;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private String show = "";
  private Page<CorrectionRow> rows = new Page<>(List.of(), 0, SIZE, 0);

  /** For the container's proxy. */
  protected CorrectionsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CorrectionsPage(
      CurrentCaller current, CorrectionRequests requests, Timekeeper time, PageTexts texts) {
    this.current = current;
    this.requests = requests;
    this.time = time;
    this.texts = texts;
  }

  /** Reads the page that the address names. */
  public void load() {
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    rows =
        requests
            .inScope(
                current.signedIn().scope(EnumSet.of(Role.HR), time.today()),
                isOpen(),
                new Page.Request(number - 1, SIZE))
            .map(request -> new CorrectionRow(request, texts));
  }

  private String href(int other) {
    return "/hr/corrections?page=" + other + (isOpen() ? "" : "&show=decided");
  }

  /** Whether those are shown that wait. */
  public boolean isOpen() {
    return !show.equals("decided");
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** Which are shown. */
  public String getShow() {
    return show;
  }

  /** Takes which are shown. */
  public void setShow(String show) {
    this.show = show;
  }

  /** The requests. */
  public List<CorrectionRow> getRows() {
    return rows.items();
  }

  /** Address of the page before; empty on the first. */
  public String getNewer() {
    return rows.page() == 0 ? "" : href(rows.page());
  }

  /** Address of the page after; empty on the last. */
  public String getOlder() {
    return (rows.page() + 1L) * SIZE < rows.total() ? href(rows.page() + 2) : "";
  }
}
