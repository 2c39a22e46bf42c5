package org.lingyan.web.trainee;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.learning.attempt.Enrolling;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Enrols the caller in a course when needed and leads her to her next step in it. */
@WebServlet("/trainee/enrol")
public class EnrolServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient Enrolling enrolling;
  private final transient MyCourses myCourses;
  private final transient Timekeeper time;

  /** For the container. */
  public EnrolServlet() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public EnrolServlet(
      CurrentCaller current, Enrolling enrolling, MyCourses myCourses, Timekeeper time) {
    this.current = current;
    this.enrolling = enrolling;
    this.myCourses = myCourses;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String course = request.getParameter("course");
    try {
      long person = Learner.id(current);
      enrolling.enrol(person, course == null ? "" : course, time.now());
      response.sendRedirect(Addresses.step(myCourses.at(person, course)));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
