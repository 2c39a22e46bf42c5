package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** P4, P12: begins a sign-in of an account whose holder has shown who she is. */
final class BeginningSignIn {
  private static final Duration KEPT_AFTER_END = Duration.ofDays(1);
  private static final Duration KNOWN = Duration.ofDays(180);
  private static final int MOST_FORGOTTEN = 1_000;

  private final EntityManager em;
  private final Outbox outbox;

  BeginningSignIn(EntityManager em, Outbox outbox) {
    this.em = em;
    this.outbox = outbox;
  }

  SignInOutcome.SignedIn begin(long accountId, SignInKind kind, Visit visit, Instant at) {
    Token token = Token.fresh();
    Instant expires = at.plus(kind.life());
    ShortAddress address = ShortAddress.of(visit.address());
    Rows.change(em, "DELETE FROM sign_in WHERE expires_at < ?1", at.minus(KEPT_AFTER_END));
    Rows.change(
        em,
        "INSERT INTO sign_in (id, token_hash, kind, account_id, browser, platform, address,"
            + " created_at, renewed_at, expires_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)",
        Ids.next(),
        token.hash(),
        kind,
        accountId,
        visit.browser(),
        visit.platform(),
        address.text(),
        at,
        expires);
    if (kind == SignInKind.PROGRAM) {
      meet(accountId, Token.sha256("program|" + address.text()), at);
      return new SignInOutcome.SignedIn(token, expires, Optional.empty());
    }
    Token mark = visit.mark().orElseGet(Token::fresh);
    meet(accountId, mark.hash(), at);
    return new SignInOutcome.SignedIn(token, expires, Optional.of(mark));
  }

  /** P12: a device that the account has not used is told of, unless it is its first. */
  private void meet(long accountId, byte[] mark, Instant at) {
    Rows.change(
        em,
        "DELETE FROM known_device WHERE seen_at < ?1 ORDER BY seen_at LIMIT ?2",
        at.minus(KNOWN),
        MOST_FORGOTTEN);
    boolean stranger =
        Rows.first(
                em,
                "SELECT COUNT(*), COALESCE(MAX(mark = ?2), 0) FROM known_device"
                    + " WHERE account_id = ?1",
                row -> row.number(0) > 0 && !row.flag(1),
                accountId,
                mark)
            .orElse(false);
    Rows.change(
        em,
        "INSERT INTO known_device (account_id, mark, seen_at) VALUES (?1, ?2, ?3)"
            + " ON DUPLICATE KEY UPDATE seen_at = ?3",
        accountId,
        mark,
        at);
    if (stranger) {
      tell(accountId, at);
    }
  }

  private void tell(long accountId, Instant at) {
    Rows.first(
            em,
            "SELECT i.main_id FROM account a JOIN person i ON i.id = a.person_id WHERE a.id = ?1",
            row -> row.number(0),
            accountId)
        .ifPresent(
            person ->
                outbox.tell(
                    person,
                    NoticeDraft.of(
                        "sign-in.new-device",
                        Long.toString(at.toEpochMilli()),
                        NoticeKind.SECURITY,
                        NoticeText.of("sign-in.new-device", Timekeeper.day(at)),
                        "/account/sign-ins"),
                    at));
  }
}
