package org.lingyan.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.lingyan.jobs.JobAsker;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeWork;
import org.lingyan.people.intake.Intakes;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Refusals;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Asks for what is done to an import as a whole, and leads back to its rows. */
@WebServlet("/people/import-act")
public class ImportActServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Intakes intakes;
  private final transient IntakeJobs jobs;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient PageTexts texts;
  private final transient Refusals refusals;

  /** For the container. */
  public ImportActServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportActServlet(
      Intakes intakes,
      IntakeJobs jobs,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      Refusals refusals) {
    this.intakes = intakes;
    this.jobs = jobs;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.refusals = refusals;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!current.signedIn().hasAny(IntakeWork.ROLES)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      String given = request.getParameter("id");
      long id = Ids.parse(given).orElseThrow(() -> new UnknownSubject("intake of a form"));
      String act = request.getParameter("act");
      Outcome<Long> outcome = done(act == null ? "" : act, id);
      if (outcome instanceof Outcome.Refused<Long> refused) {
        refusals.set(refused.reasons(), texts.texts());
        request.getRequestDispatcher("/people/import-rows.xhtml").forward(request, response);
      } else {
        response.sendRedirect("/people/import-rows?id=" + Ids.text(id));
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Outcome<Long> done(String act, long id) {
    JobAsker asker = current.signedIn().asker();
    Instant now = time.now();
    return switch (act) {
      case "judge" -> intakes.ask(asker, id, IntakeState.JUDGED, jobs.reading(), now);
      case "post" -> intakes.ask(asker, id, IntakeState.JUDGED, jobs.posting(), now);
      case "undo" -> intakes.ask(asker, id, IntakeState.POSTED, jobs.undoing(), now);
      case "cancel" -> intakes.cancel(asker.accountId(), id, Timekeeper.day(now));
      default -> throw new UnknownSubject("act of a form");
    };
  }
}
