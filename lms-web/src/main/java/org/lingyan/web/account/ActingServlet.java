package org.lingyan.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import org.lingyan.people.account.Deputising;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Lets a deputy act for somebody from now on, or for herself again; ends a deputyship. */
@WebServlet("/account/acting")
public class ActingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/account/deputies";
  private static final int LONGEST_REASON = 500;

  private final transient Deputising deputising;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public ActingServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ActingServlet(Deputising deputising, CurrentCaller current, Timekeeper time) {
    this.deputising = deputising;
    this.current = current;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wish = text(request, "wish");
    try {
      if (wish.equals("stop")) {
        deputising.stop(current.signedIn());
        response.sendRedirect("/");
      } else if (wish.equals("begin")) {
        Outcome<Long> begun = deputising.begin(current.signedIn(), id(request), time.now());
        response.sendRedirect(
            begun instanceof Outcome.Recorded<Long> ? "/" : PAGE + "?problem=NOT_NOW");
      } else if (wish.equals("end")) {
        end(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String reason = text(request, "reason");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      response.sendRedirect(PAGE + "?problem=REASON");
      return;
    }
    Outcome<Long> ended = deputising.end(current.signedIn(), id(request), reason, time.now());
    response.sendRedirect(
        ended instanceof Outcome.Recorded<Long> ? PAGE + "?done=ENDED" : PAGE + "?problem=OVER");
  }

  private static long id(HttpServletRequest request) {
    OptionalLong id = Ids.parse(text(request, "deputyship"));
    return id.orElseThrow(() -> new UnknownSubject("deputyship"));
  }

  private static String text(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null ? "" : text.strip();
  }
}
