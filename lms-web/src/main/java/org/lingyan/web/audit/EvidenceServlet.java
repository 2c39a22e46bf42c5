package org.lingyan.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Grant;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.Language;
import org.lingyan.web.text.Texts;

/** Asks for the archive behind a sample. */
@WebServlet("/audit/evidence")
public class EvidenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Jobs jobs;
  private final transient EvidenceJob job;
  private final transient Units units;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient Language language;

  /** For the container. */
  public EvidenceServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public EvidenceServlet(
      Jobs jobs,
      EvidenceJob job,
      Units units,
      CurrentCaller current,
      Timekeeper time,
      Language language) {
    this.jobs = jobs;
    this.job = job;
    this.units = units;
    this.current = current;
    this.time = time;
    this.language = language;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant now = time.now();
    Asked asked = new Asked(request::getParameter);
    SampleQuery query = SampleQuery.of(asked, now);
    asked.done(new Texts(language.getLocale(), Timekeeper.day(now)));
    Scope scope = Inspector.scope(current.signedIn(), Inspector.auditors(), Timekeeper.day(now));
    Optional<Long> unit =
        query.unit().isEmpty()
            ? current.signedIn().topmost(Inspector.auditors()).map(Grant::organisationId)
            : units.typed(scope, query.unit()).map(one -> one.organisation().id());
    if (unit.isEmpty() || !query.asked()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    EvidenceWish wish =
        new EvidenceWish(query.wish(unit.get()), language.getLocale().toLanguageTag());
    jobs.ask(current.signedIn().asker(), job, wish.text(), now);
    response.sendRedirect("/account/jobs");
  }
}
