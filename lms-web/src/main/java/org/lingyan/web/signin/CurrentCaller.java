package org.lingyan.web.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.SignInKind;

/** Who asks in this request, put here by the sign-in mechanism. */
@RequestScoped
public class CurrentCaller {
  private Optional<Caller> caller = Optional.empty();
  private SignInKind kind = SignInKind.BROWSER;

  /** The caller; empty for a request that is not signed in. */
  public Optional<Caller> get() {
    return caller;
  }

  /**
   * The caller of a request that is known to be signed in.
   *
   * @throws java.util.NoSuchElementException when it is not
   */
  public Caller signedIn() {
    return caller.orElseThrow();
  }

  /** How the sign-in travelled. */
  public SignInKind kind() {
    return kind;
  }

  void set(Caller found, SignInKind how) {
    this.caller = Optional.of(found);
    this.kind = how;
  }
}
