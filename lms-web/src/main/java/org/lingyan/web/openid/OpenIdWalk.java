package org.lingyan.web.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.lingyan.people.account.OpenIdSubject;
import org.lingyan.shared.Keyring;
import org.lingyan.web.setup.Setting;
import org.lingyan.web.signin.SignInCookie;

/** The way to the provider and back, with its ticket. */
@ApplicationScoped
public class OpenIdWalk {
  private static final String COOKIE = "lingyan-openid";
  private static final String LOCAL = "http://127.0.0.1";

  private final OpenIdProvider provider;
  private final Keyring keys;

  /** For the container's proxy. */
  protected OpenIdWalk() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public OpenIdWalk(OpenIdProvider provider, Keyring keys) {
    this.provider = provider;
    this.keys = keys;
  }

  /** Gives the browser a ticket. */
  void give(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = SignInCookie.guarded(request, COOKIE, ticket.text(keys));
    cookie.setMaxAge((int) Ticket.LIFE.toSeconds());
    response.addCookie(cookie);
  }

  /** The ticket that the browser shows. */
  Optional<Ticket> shown(HttpServletRequest request, Instant at) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .findFirst()
            .flatMap(cookie -> Ticket.read(cookie.getValue(), keys, at));
  }

  /** Takes the ticket away: it is good for one walk. */
  void take(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = SignInCookie.guarded(request, COOKIE, "");
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  /** Where the browser goes. */
  URI out(Ticket ticket) {
    return provider.way(
        ticket.secret("state", keys), ticket.secret("nonce", keys), verifier(ticket), back());
  }

  /** Whether an answer belongs to this ticket. */
  boolean answers(Ticket ticket, String state) {
    return ticket.secret("state", keys).equals(state);
  }

  /** Whom the provider vouches for. */
  OpenIdSubject in(Ticket ticket, String code) {
    return provider.vouched(code, ticket.secret("nonce", keys), verifier(ticket), back());
  }

  private String verifier(Ticket ticket) {
    return ticket.secret("verifier", keys);
  }

  private static URI back() {
    return URI.create(here("/openid/callback"));
  }

  /** An address of this product as others reach it. */
  static String here(String path) {
    return Setting.PUBLIC_URL.value().orElse(LOCAL).replaceFirst("/$", "") + path;
  }
}
