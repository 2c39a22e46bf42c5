package org.lingyan.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.web.signin.Address;
import org.lingyan.web.signin.Paths;
import org.lingyan.web.text.Language;

/** Keeps the reader's choice of language and goes back to where she was. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = request.getParameter("to");
    Language.of(wanted == null ? "" : wanted)
        .ifPresent(
            locale -> {
              Cookie cookie = new Cookie(Language.COOKIE, locale.toLanguageTag());
              cookie.setPath("/");
              cookie.setMaxAge(A_YEAR);
              cookie.setHttpOnly(true);
              cookie.setSecure(Address.secure(request));
              cookie.setAttribute("SameSite", "Lax");
              response.addCookie(cookie);
            });
    response.sendRedirect(Paths.inside(request.getParameter("next")));
  }
}
