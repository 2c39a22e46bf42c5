package org.lingyan.web.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.OpenIdLinks;
import org.lingyan.people.account.OpenIdSubject;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.signin.Paths;
import org.lingyan.web.signin.Visits;

/** Takes a browser back from the provider: signs it in, or links the account that is signed in. */
@WebServlet("/openid/callback")
public class CallbackServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String DENIED = "access_denied";

  private final transient OpenIdProvider provider;
  private final transient OpenIdWalk walk;
  private final transient OpenIdLinks links;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public CallbackServlet() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CallbackServlet(
      OpenIdProvider provider,
      OpenIdWalk walk,
      OpenIdLinks links,
      CurrentCaller current,
      Timekeeper time) {
    this.provider = provider;
    this.walk = walk;
    this.links = links;
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
    Optional<Ticket> shown = walk.shown(request, now);
    walk.take(request, response);
    boolean linking = shown.filter(Ticket::links).isPresent();
    try {
      Ticket ticket =
          shown
              .filter(found -> walk.answers(found, request.getParameter("state")))
              .orElseThrow(() -> new OpenIdTrouble.Met(OpenIdTrouble.AGAIN, null));
      String issuer = request.getParameter("iss");
      if (issuer != null && !provider.issuer().equals(Optional.of(issuer))) {
        throw new OpenIdTrouble.Met(OpenIdTrouble.WRONG, null);
      }
      OpenIdSubject identity = walk.in(ticket, code(request));
      response.sendRedirect(
          linking
              ? linked(ticket, identity, now)
              : signedIn(ticket, identity, request, response, now));
    } catch (OpenIdTrouble.Met met) {
      log("sign-in by OpenID: " + met.trouble() + " " + met.getCause());
      response.sendRedirect(
          (linking ? "/account/openid?problem=" : "/sign-in?openid=") + met.trouble().word());
    }
  }

  private static String code(HttpServletRequest request) {
    String code = request.getParameter("code");
    if (code == null || code.isEmpty()) {
      boolean denied = DENIED.equals(request.getParameter("error"));
      throw new OpenIdTrouble.Met(denied ? OpenIdTrouble.REFUSED : OpenIdTrouble.WRONG, null);
    }
    return code;
  }

  private String signedIn(
      Ticket ticket,
      OpenIdSubject identity,
      HttpServletRequest request,
      HttpServletResponse response,
      Instant now) {
    SignInOutcome.SignedIn in =
        links
            .signIn(identity, Visits.of(request), now)
            .orElseThrow(() -> new OpenIdTrouble.Met(OpenIdTrouble.UNKNOWN, null));
    Visits.welcome(request, response, in);
    return Paths.inside(ticket.next());
  }

  private String linked(Ticket ticket, OpenIdSubject identity, Instant now) {
    Caller caller =
        current
            .get()
            .filter(found -> found.signInId() == ticket.signInId())
            .orElseThrow(() -> new OpenIdTrouble.Met(OpenIdTrouble.AGAIN, null));
    Outcome<Long> outcome = links.link(caller, identity, now);
    return outcome instanceof Outcome.Refused<Long> refused
        ? "/account/openid?problem=" + refused.reasons().get(0).code().replace("openid.", "")
        : "/account/openid?linked=true";
  }
}
