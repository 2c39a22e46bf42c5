package org.lingyan.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lingyan.people.account.Caller;

/**
 * Leads an account that must change its password to the page where it can, before anything else:
 * whatever is added later lies behind it by itself.
 */
@WebFilter("/*")
public class PasswordFirst extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;

  /** For the container. */
  public PasswordFirst() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public PasswordFirst(CurrentCaller current) {
    this.current = current;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!Paths.isBeforePassword(request)
        && current.get().filter(Caller::mustChangePassword).isPresent()) {
      response.sendRedirect("/account/password");
    } else {
      chain.doFilter(request, response);
    }
  }
}
