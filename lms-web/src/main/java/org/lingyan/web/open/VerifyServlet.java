package org.lingyan.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.Address;

/**
 * The address on every paper, {@code /verify/NUMBER}: counts who asks, then shows the page. A
 * number typed into the page's form comes as a parameter and is sent on to its own address.
 */
@WebServlet({"/verify", "/verify/*"})
public class VerifyServlet extends HttpServlet {
  /** Attribute with the number asked for; empty for the bare form. */
  static final String NUMBER = "org.lingyan.verify.number";

  /** Attribute with the time to wait when there were too many checks. */
  static final String WAIT = "org.lingyan.verify.wait";

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LONGEST = 60;

  private final transient CheckRate rate;
  private final transient Timekeeper time;

  /** For the container. */
  public VerifyServlet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public VerifyServlet(CheckRate rate, Timekeeper time) {
    this.rate = rate;
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String typed = request.getParameter("number");
    if (typed != null && !typed.isBlank()) {
      response.sendRedirect(
          "/verify/" + URLEncoder.encode(shortened(typed), StandardCharsets.UTF_8));
      return;
    }
    String path = request.getPathInfo();
    String number = path == null ? "" : shortened(path.substring(1));
    request.setAttribute(NUMBER, number);
    if (!number.isEmpty()) {
      Optional<Duration> wait = rate.take(Address.of(request), time.now());
      if (wait.isPresent()) {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
        request.setAttribute(WAIT, wait.get());
      }
    }
    request.getRequestDispatcher("/open/verify.xhtml").forward(request, response);
  }

  /** What people type around a number does no harm; a slash would name another address. */
  private static String shortened(String typed) {
    String number = typed.strip().replace(" ", "").replace("/", "");
    return number.length() <= LONGEST ? number : number.substring(0, LONGEST);
  }
}
