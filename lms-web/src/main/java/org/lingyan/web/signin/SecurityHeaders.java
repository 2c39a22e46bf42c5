package org.lingyan.web.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that stand on every answer. Pages get their content policy with its nonce from the
 * page library; everything else gets the strict one here.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    write(request, response);
    chain.doFilter(request, response);
  }

  /** Also called where the container answers before any filter. */
  static void write(HttpServletRequest request, HttpServletResponse response) {
    everywhere(response);
    String path = request.getRequestURI();
    if (Paths.isApi(path) || path.startsWith("/static/") || path.startsWith("/openapi")) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (path.startsWith("/static/")) {
      response.setHeader("Cache-Control", "public, max-age=86400");
    } else if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (Address.secure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** What no answer goes without. */
  private static void everywhere(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
