package org.lingyan.api.edge;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.web.setup.DatabaseAway;
import org.lingyan.web.signin.Csrf;
import org.lingyan.web.signin.Paths;

/**
 * A3: what was refused before a resource was found (sign-in, guards, an address of no resource)
 * reaches a program as a problem as well; pages go on to the error page for people.
 */
@WebFilter(urlPatterns = "/open/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorsAsProblems extends HttpFilter {
  private static final long serialVersionUID = 1L;
  // What the product's own clients ask; an address with other signs in it may lead anywhere.
  private static final Pattern API = Pattern.compile("/api/v1/[\\w/-]+");

  private final transient Asking asking;
  private final transient Json json;

  /** For the container. */
  public ErrorsAsProblems() {
    this(null, null);
  }

  /** Tells the problem in this asker's language. */
  @Inject
  public ErrorsAsProblems(Asking asking, Json json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (asked == null || !Paths.isApi(asked.toString())) {
      chain.doFilter(request, response);
      return;
    }
    ProblemKind kind = kind(request, response.getStatus());
    if (kind == ProblemKind.UNAVAILABLE) {
      response.setStatus(kind.status());
      response.setHeader("Retry-After", Long.toString(DatabaseAway.PAUSE.toSeconds()));
    }
    byte[] body =
        json.text(Problems.told(ApiProblem.of(kind), asking.texts(), null))
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType(ProblemMapper.TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  static ProblemKind kind(HttpServletRequest request, int status) {
    if (request.getAttribute(Csrf.REFUSED) != null) {
      return ProblemKind.CSRF;
    }
    // The API tells by itself what it does not find. That the container does not find the API means
    // that it is being started or stopped: a client that took this for an answer would drop what it
    // sends.
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    boolean between =
        status == HttpServletResponse.SC_NOT_FOUND
            && asked != null
            && API.matcher(asked.toString()).matches();
    return between ? ProblemKind.UNAVAILABLE : ProblemKind.ofStatus(status);
  }
}
