package org.lingyan.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.people.account.SignIns;

/** Signs out: the row goes, the cookie goes. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SignIns signIns;
  private final transient CurrentCaller current;

  /** For the container. */
  public SignOutServlet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public SignOutServlet(SignIns signIns, CurrentCaller current) {
    this.signIns = signIns;
    this.current = current;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    current.get().ifPresent(caller -> signIns.end(caller.signInId()));
    SignInCookie.clear(request, response);
    response.sendRedirect("/sign-in?out=true");
  }
}
