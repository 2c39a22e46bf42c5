package org.lingyan.web.trainee;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.learning.attempt.TakingQuiz;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Begins a try at a quiz; where a rule says no, the quiz page itself says why. */
@WebServlet("/trainee/try")
public class TryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient TakingQuiz taking;
  private final transient Timekeeper time;

  /** For the container. */
  public TryServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public TryServlet(CurrentCaller current, TakingQuiz taking, Timekeeper time) {
    this.current = current;
    this.taking = taking;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long attempt = Learner.idIn(request.getParameter("attempt"));
      taking.begin(Learner.id(current), attempt, time.now());
      response.sendRedirect(Addresses.quiz(attempt));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
