package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.lingyan.oversight.view.SavedViews;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The views of the board that somebody keeps; and the one that she comes from, to be kept. */
@Named
@RequestScoped
public class ViewsPage {
  private final SavedViews views;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private BoardFilter filter;
  private List<ViewRow> rows = List.of();
  private String name = "";
  private String problem = "";

  /** For the container's proxy. */
  protected ViewsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ViewsPage(
      SavedViews views,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.views = views;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads what the address says of the board, and the account's own views. */
  public void load() {
    Caller caller = current.signedIn();
    filter =
        BoardFilter.of(
            request::getParameter,
            caller.topmost(EnumSet.of(Role.HR)).orElseThrow().organisationId(),
            time.today());
    rows = views.of(caller.accountId()).stream().map(ViewRow::new).toList();
  }

  /** Keeps the view under a name and opens it, or says what is wrong with the name. */
  public void save(ExternalContext external) throws IOException {
    Outcome<Long> outcome =
        views.save(current.signedIn().accountId(), name, filter.query(), time.now());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      problem = texts.texts().of(refused.reasons().get(0));
    } else {
      external.redirect("/hr/board-views?" + filter.query());
    }
  }

  /** The views. */
  public List<ViewRow> getRows() {
    return rows;
  }

  /** Address of the board as she comes from it. */
  public String getBack() {
    return filter.href();
  }

  /** The name typed. */
  public String getName() {
    return name;
  }

  /** Takes the name. */
  public void setName(String name) {
    this.name = Objects.toString(name, "");
  }

  /** What is wrong with the name; empty when nothing is. */
  public String getProblem() {
    return problem;
  }
}
