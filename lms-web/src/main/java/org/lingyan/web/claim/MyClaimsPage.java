package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.lingyan.hours.claim.Claims;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One's own claims, by where they stand. */
@Named
@RequestScoped
public class MyClaimsPage {
  private static final int SIZE = 20;

  private final CurrentCaller current;
  private final Claims claims;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private String show = "";
  private Shown shown = Shown.ALL;
  private Page<ClaimRow> rows = new Page<>(List.of(), 0, SIZE, 0);

  /** For the container's proxy. */
  protected MyClaimsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MyClaimsPage(CurrentCaller current, Claims claims, Timekeeper time, PageTexts texts) {
    this.current = current;
    this.claims = claims;
    this.time = time;
    this.texts = texts;
  }

  /** Reads the page that the address names. */
  public void load() {
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    shown = Shown.of(show);
    long person =
        current.signedIn().personId().orElseThrow(() -> new UnknownSubject("person of an account"));
    rows =
        claims
            .of(person, shown.states(), time.today(), new Page.Request(number - 1, SIZE))
            .map(line -> new ClaimRow(line, time.today(), texts.texts()));
  }

  private String href(int other) {
    return "/trainee/claims?" + shown.query() + (shown == Shown.ALL ? "" : "&") + "page=" + other;
  }

  /** What can be shown. */
  public List<Choice> getChoices() {
    return Arrays.stream(Shown.values())
        .map(
            one ->
                new Choice(
                    "/trainee/claims" + (one == Shown.ALL ? "" : "?" + one.query()),
                    texts.get("claims.show." + one.name()),
                    one == shown))
        .toList();
  }

  /** The parameters under which the same list is saved as a file. */
  public String getQuery() {
    return shown.query();
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page == null ? "" : page;
  }

  /** Which are shown. */
  public String getShow() {
    return show;
  }

  /** Takes which are shown. */
  public void setShow(String show) {
    this.show = show == null ? "" : show;
  }

  /** The claims. */
  public List<ClaimRow> getRows() {
    return rows.items();
  }

  /** Why there is none. */
  public String getEmptyWords() {
    return texts.get("claims.empty." + shown.name());
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
