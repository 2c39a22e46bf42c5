package org.lingyan.web.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file whose address can never be right is answered by 400, and the page says why. */
@WebFilter({"/sheets/*", "/audit/evidence"})
public class WrongAddressIsRefused extends HttpFilter {
  /** Name of the request's attribute in which the error page finds the lines. */
  static final String LINES = "wrongAddress";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (WrongAddress wrong) {
      request.setAttribute(LINES, wrong.lines());
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
