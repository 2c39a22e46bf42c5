package org.lingyan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.lingyan.people.account.Caller;
import org.lingyan.web.signin.CurrentCaller;

/** Leads everybody from the bare address to the page where her work begins. */
@WebServlet("")
public class StartServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;

  /** For the container. */
  public StartServlet() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public StartServlet(CurrentCaller current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(current.get().map(StartServlet::firstPage).orElse("/sign-in"));
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
