package org.lingyan.web.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.signin.Paths;

/**
 * Sends a browser to the provider: to sign in, or, with a ticket that was given for it, to link the
 * account that is signed in.
 */
@WebServlet("/openid/begin")
public class BeginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OpenIdProvider provider;
  private final transient OpenIdWalk walk;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public BeginServlet() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BeginServlet(
      OpenIdProvider provider, OpenIdWalk walk, CurrentCaller current, Timekeeper time) {
    this.provider = provider;
    this.walk = walk;
    this.current = current;
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (provider.issuer().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Instant now = time.now();
    boolean linking = request.getParameter("link") != null;
    Optional<Ticket> ticket =
        linking
            ? walk.shown(request, now).filter(this::isOfThisSignIn)
            : Optional.of(Ticket.signIn(Paths.inside(request.getParameter("next")), now));
    if (ticket.isEmpty()) {
      response.sendRedirect("/account/openid?problem=" + OpenIdTrouble.AGAIN.word());
      return;
    }
    try {
      String out = walk.out(ticket.get()).toString();
      walk.give(ticket.get(), request, response);
      response.sendRedirect(out);
    } catch (OpenIdTrouble.Met met) {
      log("the OpenID provider is away: " + met.getCause());
      response.sendRedirect(
          (linking ? "/account/openid?problem=" : "/sign-in?openid=") + met.trouble().word());
    }
  }

  private boolean isOfThisSignIn(Ticket ticket) {
    return current.get().filter(caller -> caller.signInId() == ticket.signInId()).isPresent();
  }
}
