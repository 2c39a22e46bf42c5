package org.lingyan.web.jobs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.jobs.Jobs;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Cancels a job of one's own and leads back to the list. */
@WebServlet("/account/job-cancellation")
public class CancelServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient Jobs jobs;
  private final transient Timekeeper time;

  /** For the container. */
  public CancelServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public CancelServlet(CurrentCaller current, Jobs jobs, Timekeeper time) {
    this.current = current;
    this.jobs = jobs;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = request.getParameter("job");
    try {
      long job = Ids.parse(wanted).orElseThrow(() -> new UnknownSubject("job of a form"));
      jobs.cancel(current.signedIn().accountId(), job, time.now());
      response.sendRedirect("/account/jobs?cancelled=" + Ids.text(job));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
