package org.lingyan.web.setup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.lingyan.shared.DatabaseTrouble;

/** Says 503 and when to come again while the database is away, instead of a fault of ours. */
@WebFilter("/*")
public class DatabaseAway extends HttpFilter {
  /** After which time a caller may ask again. */
  public static final Duration PAUSE = Duration.ofSeconds(5);

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(DatabaseAway.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException broken) {
      if (response.isCommitted() || !DatabaseTrouble.away(broken)) {
        throw broken;
      }
      LOG.log(System.Logger.Level.WARNING, "the database is away: {0}", broken.toString());
      answer(response);
    }
  }

  /** Hands the answer to the error page, or to a problem for programs. */
  public static void answer(HttpServletResponse response) {
    response.setHeader("Retry-After", Long.toString(PAUSE.toSeconds()));
    try {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
