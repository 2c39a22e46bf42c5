package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** P4: begins a sign-in of an account whose holder has shown who she is. */
final class BeginningSignIn {
  private static final Duration KEPT_AFTER_END = Duration.ofDays(1);

  private final EntityManager em;

  BeginningSignIn(EntityManager em) {
    this.em = em;
  }

  SignInOutcome.SignedIn begin(long accountId, SignInKind kind, Instant at) {
    Token token = Token.fresh();
    Instant expires = at.plus(kind.life());
    Rows.change(em, "DELETE FROM sign_in WHERE expires_at < ?1", at.minus(KEPT_AFTER_END));
    Rows.change(
        em,
        "INSERT INTO sign_in"
            + " (id, token_hash, kind, account_id, created_at, renewed_at, expires_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)",
        Ids.next(),
        token.hash(),
        kind,
        accountId,
        at,
        expires);
    return new SignInOutcome.SignedIn(token, expires);
  }
}
