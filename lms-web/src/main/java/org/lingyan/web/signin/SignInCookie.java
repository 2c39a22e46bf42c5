package org.lingyan.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.lingyan.people.account.Token;

/** The cookie that carries a browser's sign-in. */
public final class SignInCookie {
  private static final String NAME = "lingyan";

  private SignInCookie() {}

  /** The token that the browser shows. */
  public static Optional<Token> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(cookie -> new Token(cookie.getValue()))
            .findFirst();
  }

  /** Gives the browser its token; it goes when the browser closes or the sign-in ends. */
  public static void write(HttpServletRequest request, HttpServletResponse response, Token token) {
    response.addCookie(cookie(request, token.text()));
  }

  /** Takes the token back. */
  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = cookie(request, "");
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  private static Cookie cookie(HttpServletRequest request, String value) {
    return guarded(request, NAME, value);
  }

  /** A cookie that no script reads and no foreign page sends along. */
  public static Cookie guarded(HttpServletRequest request, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(Address.secure(request));
    return cookie;
  }
}
