package org.lingyan.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.lingyan.people.account.SignInKind;

/**
 * Lets a changing request pass only when it comes from ourselves: signed in by cookie it carries
 * our token; not signed in (sign-in form, first set-up) it names no foreign origin. Bearer requests
 * need neither, because no browser sends a bearer header by itself.
 */
@WebFilter("/*")
public class CsrfFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final transient CurrentCaller current;
  private final transient Csrf csrf;

  /** For the container. */
  public CsrfFilter() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public CsrfFilter(CurrentCaller current, Csrf csrf) {
    this.current = current;
    this.csrf = csrf;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod()) || comesFromUs(request)) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(Csrf.REFUSED, true);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean comesFromUs(HttpServletRequest request) {
    if (current.get().isPresent() && current.kind() == SignInKind.PROGRAM) {
      return true;
    }
    if (current.get().isPresent()) {
      String header = request.getHeader(Csrf.HEADER);
      return csrf.matches(header != null ? header : request.getParameter(Csrf.FIELD));
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }
}
