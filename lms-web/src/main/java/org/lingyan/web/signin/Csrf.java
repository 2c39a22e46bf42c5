package org.lingyan.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.lingyan.shared.Keyring;

/**
 * The token that shows that a POST comes from one of our own pages. It is an HMAC of the sign-in,
 * so nothing is stored and any node can check it.
 */
@Named
@RequestScoped
public class Csrf {
  /** Name of the form field. */
  public static final String FIELD = "csrf";

  /** Name of the header that scripts use. */
  public static final String HEADER = "X-CSRF-Token";

  /** Request attribute that says why a request was refused. */
  public static final String REFUSED = "org.lingyan.csrf.refused";

  private final Keyring keys;
  private final CurrentCaller current;

  /** For the container's proxy. */
  protected Csrf() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public Csrf(Keyring keys, CurrentCaller current) {
    this.keys = keys;
    this.current = current;
  }

  /** The token for forms of this request; empty when nobody is signed in. */
  public String getToken() {
    return current.get().map(caller -> token(caller.signInId())).orElse("");
  }

  /** Whether this is the token of who is signed in; null is not. */
  public boolean matches(String shown) {
    return shown != null
        && MessageDigest.isEqual(
            shown.getBytes(StandardCharsets.UTF_8), getToken().getBytes(StandardCharsets.UTF_8));
  }

  private String token(long signInId) {
    byte[] mac =
        keys.mac(
            Keyring.Use.TOKEN,
            keys.newest(Keyring.Use.TOKEN),
            ("csrf|" + signInId).getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }
}
