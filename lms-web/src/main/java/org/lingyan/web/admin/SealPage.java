package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.certificate.seal.SealView;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.certificate.seal.SettingSeals;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One seal: on which papers it stands, and bringing its last day forward. */
@Named
@RequestScoped
public class SealPage {
  private static final int ROWS = 50;
  private static final String NUMBER = "\\d{1,6}";

  private final Seals seals;
  private final SettingSeals setting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String page = "";
  private String last = "";
  private String reason = "";
  private SealRow row;
  private Page<SealUseRow> uses = new Page<>(List.of(), 0, ROWS, 0);
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected SealPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SealPage(
      Seals seals, SettingSeals setting, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.seals = seals;
    this.setting = setting;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the seal that the address names. */
  public void load() {
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    SealView seal = seals.inScope(scope(time.now()), Administrator.id("seal", id));
    row = new SealRow(seal, time.today(), texts.texts());
    uses =
        seals
            .uses(seal.id(), new Page.Request(page.isEmpty() ? 0 : Integer.parseInt(page), ROWS))
            .map(use -> new SealUseRow(use, texts.texts()));
  }

  private Scope scope(Instant at) {
    return Administrator.scope(current, Timekeeper.day(at));
  }

  /** Brings its last day forward, or says what is wrong. */
  public void end(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "seal.");
    LocalDate day = form.day("last", last);
    String why = form.reason(reason);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Instant now = time.now();
    Outcome<Long> outcome =
        setting.end(
            scope(now),
            Administrator.id("seal", id),
            day,
            new Change(
                Timekeeper.day(now), why, OptionalLong.of(current.signedIn().accountId()), now));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/admin/seal?id=" + id + "&done=ended");
    }
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  /** The page of the list. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page == null ? "" : page;
  }

  /** Its new last day, as typed. */
  public String getLast() {
    return last;
  }

  /** Takes the new last day. */
  public void setLast(String last) {
    this.last = last == null ? "" : last;
  }

  /** Why it is ended early. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** The seal. */
  public SealRow getRow() {
    return row;
  }

  /** Whether the form is there: also while a posted form is read, which is before it is found. */
  public boolean isEndable() {
    return row == null || row.isEndable();
  }

  /** The papers that bear it. */
  public List<SealUseRow> getUses() {
    return uses.items();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return uses.page() == 0 ? "" : "/admin/seal?id=" + id + "&page=" + (uses.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (uses.page() + 1L) * ROWS >= uses.total()
        ? ""
        : "/admin/seal?id=" + id + "&page=" + (uses.page() + 1);
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
