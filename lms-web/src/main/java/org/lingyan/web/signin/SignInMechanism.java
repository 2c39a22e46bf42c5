package org.lingyan.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.audit.OnBehalf;
import org.lingyan.people.account.Acting;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.Token;
import org.lingyan.shared.DatabaseTrouble;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.setup.DatabaseAway;

/**
 * Finds the caller of a request by one row in the database: a browser's cookie or a program's
 * bearer token. No servlet session is made, so any node can serve any request and an anonymous
 * visitor costs nothing.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";

  private final SignIns signIns;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final OnBehalf onBehalf;

  /** For the container's proxy. */
  protected SignInMechanism() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SignInMechanism(
      SignIns signIns, CurrentCaller current, Timekeeper time, OnBehalf onBehalf) {
    this.signIns = signIns;
    this.current = current;
    this.time = time;
    this.onBehalf = onBehalf;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.write(request, response);
    if (!Paths.needsCaller(request)) {
      return context.doNothing();
    }
    Optional<Caller> found;
    try {
      found = caller(request);
    } catch (RuntimeException broken) {
      if (!DatabaseTrouble.away(broken)) {
        throw broken;
      }
      // Nobody can be signed in or out for it: the sign-in is still there when the database is.
      DatabaseAway.answer(response);
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (found.isPresent()) {
      Caller caller = found.get();
      if (caller.acting() instanceof Acting.For deputyship && !Paths.isOwn(request)) {
        onBehalf.of(deputyship.ownerAccountId());
      }
      current.set(caller, bearer(request).isPresent() ? SignInKind.PROGRAM : SignInKind.BROWSER);
      return context.notifyContainerAboutLogin(
          caller.account(), caller.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
    if (context.isProtected()) {
      return toSignIn(request, response);
    }
    return context.doNothing();
  }

  private Optional<Caller> caller(HttpServletRequest request) {
    Instant now = time.now();
    Optional<Token> shown = bearer(request).or(() -> SignInCookie.read(request));
    Optional<SignIns.Current> found = shown.flatMap(token -> signIns.find(token, now));
    found
        .filter(SignIns.Current::dueForRenewal)
        .ifPresent(due -> signIns.renew(due.caller().signInId(), now));
    return found.map(SignIns.Current::caller);
  }

  /** Only pages are protected by the container; resources of the API say 401 themselves. */
  private static AuthenticationStatus toSignIn(
      HttpServletRequest request, HttpServletResponse response) {
    String wanted = Paths.wanted(request);
    try {
      response.sendRedirect("/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static Optional<Token> bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.startsWith(BEARER)
        ? Optional.of(new Token(header.substring(BEARER.length()).strip()))
        : Optional.empty();
  }
}
