package org.lingyan.web.rules;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.hours.standing.Rejudgings;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Goes on with the work after a change of rules, and leads back. */
@WebServlet("/rules/rejudging")
public class RejudgingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Rejudgings rejudgings;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public RejudgingServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public RejudgingServlet(Rejudgings rejudgings, CurrentCaller current, Timekeeper time) {
    this.rejudgings = rejudgings;
    this.current = current;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller = current.signedIn();
    if (!RuleReaders.publishes(caller)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      Instant now = time.now();
      rejudgings.goOn(
          RuleReaders.publishing(caller, Timekeeper.day(now)),
          RuleReaders.id("rejudging", Optional.ofNullable(request.getParameter("id")).orElse("")),
          now);
      response.sendRedirect("/rules/packs?done=on");
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
