package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.credential.certificate.Claims;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Certificates that people of HR's units brought themselves, as long as they wait. */
@Named("certificateClaims")
@RequestScoped
public class ClaimsPage {
  private static final int SIZE = 20;

  private final Claims claims;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private Page<ClaimRow> rows = new Page<>(List.of(), 0, SIZE, 0);

  /** For the container's proxy. */
  protected ClaimsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimsPage(Claims claims, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.claims = claims;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads the page that the address names. */
  public void load() {
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    rows =
        claims
            .open(HrPart.scope(current.signedIn(), time.now()), new Page.Request(number - 1, SIZE))
            .map(claim -> new ClaimRow(claim, texts));
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** What waits. */
  public List<ClaimRow> getRows() {
    return rows.items();
  }

  /** Address of the page before; empty on the first. */
  public String getNewer() {
    return rows.page() == 0 ? "" : "/hr/certificate-claims?page=" + rows.page();
  }

  /** Address of the page after; empty on the last. */
  public String getOlder() {
    return (rows.page() + 1L) * SIZE < rows.total()
        ? "/hr/certificate-claims?page=" + (rows.page() + 2)
        : "";
  }
}
