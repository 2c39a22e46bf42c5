package org.lingyan.web.data;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.Language;

/** Asks for a copy of one's own data and leads to the list of jobs, where it will be. */
@WebServlet("/account/data-export")
public class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient Jobs jobs;
  private final transient OwnDataExport export;
  private final transient Timekeeper time;
  private final transient Language language;

  /** For the container. */
  public ExportServlet() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExportServlet(
      CurrentCaller current, Jobs jobs, OwnDataExport export, Timekeeper time, Language language) {
    this.current = current;
    this.jobs = jobs;
    this.export = export;
    this.time = time;
    this.language = language;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller = current.signedIn();
    if (caller.personId().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean json = "JSON".equals(request.getParameter("format"));
    jobs.ask(
        JobAsker.oneself(caller.accountId()),
        export,
        OwnDataExport.parameters(json, language.getLocale()),
        time.now());
    response.sendRedirect("/account/jobs");
  }
}
