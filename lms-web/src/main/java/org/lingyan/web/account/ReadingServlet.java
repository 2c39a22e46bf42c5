package org.lingyan.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.signin.Paths;

/** Marks one of the caller's notices as read and leads where it points, or marks all of them. */
@WebServlet("/account/reading")
public class ReadingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/account/notices";

  private final transient CurrentCaller current;
  private final transient Notices notices;
  private final transient Timekeeper time;

  /** For the container. */
  public ReadingServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReadingServlet(CurrentCaller current, Notices notices, Timekeeper time) {
    this.current = current;
    this.notices = notices;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long person = person(current.signedIn());
      String one = request.getParameter("notice");
      String next = LIST;
      if (one == null) {
        notices.readAll(person, time.now());
      } else {
        String link = notices.read(person, id(one), time.now());
        next = request.getParameter("go") == null || link.isEmpty() ? LIST : link;
      }
      response.sendRedirect(Paths.inside(next));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("notice:" + text));
  }

  private static long person(Caller caller) {
    return caller.personId().orElseThrow(() -> new UnknownSubject("person of " + caller.account()));
  }
}
