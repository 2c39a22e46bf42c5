package org.lingyan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.lingyan.people.account.Caller;
import org.lingyan.privacy.consent.Consents;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;

/** Leads everybody from the bare address to the page where her work begins. */
@WebServlet("")
public class StartServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient Consents consents;
  private final transient Timekeeper time;

  /** For the container. */
  public StartServlet() {
    this(null, null, null);
  }

  /** Works through this. */
  @Inject
  public StartServlet(CurrentCaller current, Consents consents, Timekeeper time) {
    this.current = current;
    this.consents = consents;
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(current.get().map(this::next).orElse("/sign-in"));
  }

  /** A new text is read first (C2). */
  private String next(Caller caller) {
    boolean pending =
        caller.personId().isPresent()
            && consents.pending(caller.personId().getAsLong(), time.today());
    return pending ? "/account/consents" : firstPage(caller);
  }

  private static String firstPage(Caller caller) {
    return Arrays.stream(NavItem.values())
        .filter(item -> item.seenBy(caller.roles()))
        // Nobody comes to announce something first of all.
        .filter(item -> item != NavItem.ANNOUNCEMENTS)
        .findFirst()
        .orElse(NavItem.ACCOUNT)
        .getHref();
  }
}
