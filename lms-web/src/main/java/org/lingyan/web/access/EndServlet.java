package org.lingyan.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.MySignIns;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.signin.SignInCookie;

/** Ends one sign-in of one's own, or all others, and leads back to the list. */
@WebServlet("/account/sign-in-end")
public class EndServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/account/sign-ins";

  private final transient MySignIns signIns;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public EndServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public EndServlet(MySignIns signIns, CurrentCaller current, Timekeeper time) {
    this.signIns = signIns;
    this.current = current;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller = current.signedIn();
    Instant now = time.now();
    String wanted = request.getParameter("id");
    if (wanted == null) {
      response.sendRedirect(PAGE + "?ended=" + signIns.endOthers(caller, now));
      return;
    }
    try {
      long id = Ids.parse(wanted).orElseThrow(() -> new UnknownSubject("sign-in of a form"));
      signIns.end(caller, id, now);
      if (id == caller.signInId()) {
        SignInCookie.clear(request, response);
        response.sendRedirect("/sign-in");
      } else {
        response.sendRedirect(PAGE + "?ended=1");
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
