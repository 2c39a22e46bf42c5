package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** P15: ties accounts to identities at a provider, and signs in who is vouched for. */
@ApplicationScoped
public class OpenIdLinks {
  private final EntityManager em;
  private final Keyring keys;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected OpenIdLinks() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OpenIdLinks(EntityManager em, Keyring keys, ActionLog log, Outbox outbox) {
    this.em = em;
    this.keys = keys;
    this.log = log;
    this.outbox = outbox;
  }

  /** Signs in the account of this identity; empty when it has none, or a closed one. */
  @Transactional
  public Optional<SignInOutcome.SignedIn> signIn(OpenIdSubject identity, Visit visit, Instant at) {
    Optional<Long> account = accountOf(identity).filter(this::isOpen);
    account.ifPresent(id -> record(OptionalLong.of(id), id, "sign-in.openid", at));
    return account.map(
        id -> new BeginningSignIn(em, outbox).begin(id, SignInKind.BROWSER, visit, at));
  }

  /** Since when an account is linked at this provider; empty when it is not. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Instant> linkedSince(long accountId, String issuer) {
    return Rows.first(
            em,
            "SELECT linked_at FROM openid_link WHERE account_id = ?1 AND issuer = ?2",
            row -> row.moment(0),
            accountId,
            issuer)
        .flatMap(moment -> moment);
  }

  /** P15: links one's own account, whose password was just confirmed. */
  @Transactional
  public Outcome<Long> link(Caller caller, OpenIdSubject identity, Instant at) {
    return linked(caller.accountId(), identity, caller.accountId(), at);
  }

  /**
   * P10, P15: links an account for its holder.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is no such account, or outside the
   *     administrator's subtree
   */
  @Transactional
  public Outcome<Long> link(
      Caller administrator, long accountId, OpenIdSubject identity, Instant at) {
    AccountReach.Reached found =
        new AccountReach(em).reached(administrator, accountId, Timekeeper.day(at));
    return found.against().isEmpty()
        ? linked(accountId, identity, administrator.accountId(), at)
        : new Outcome.Refused<>(found.against());
  }

  /** Unlinks one's own account; whether it was linked. */
  @Transactional
  public boolean unlink(Caller caller, String issuer, Instant at) {
    return unlinked(caller.accountId(), issuer, caller.accountId(), at);
  }

  /**
   * P10: unlinks an account.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is no such account, or outside the
   *     administrator's subtree
   */
  @Transactional
  public Outcome<Long> unlink(Caller administrator, long accountId, String issuer, Instant at) {
    AccountReach.Reached found =
        new AccountReach(em).reached(administrator, accountId, Timekeeper.day(at));
    if (!found.against().isEmpty()) {
      return new Outcome.Refused<>(found.against());
    }
    return unlinked(accountId, issuer, administrator.accountId(), at)
        ? new Outcome.Recorded<>(accountId)
        : new Outcome.AlreadyRecorded<>(accountId);
  }

  private Outcome<Long> linked(long accountId, OpenIdSubject identity, long by, Instant at) {
    Optional<Long> holder = accountOf(identity);
    if (holder.isPresent()) {
      return holder.get() == accountId
          ? new Outcome.AlreadyRecorded<>(accountId)
          : Outcome.refused(new OpenIdRefused.OfAnother());
    }
    if (linkedSince(accountId, identity.issuer()).isPresent()) {
      return Outcome.refused(new OpenIdRefused.LinkedAlready());
    }
    Rows.change(
        em,
        "INSERT INTO openid_link (account_id, issuer, subject, subject_lookup, lookup_key,"
            + " linked_at, linked_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        accountId,
        identity.issuer(),
        keys.seal(identity.subject()),
        lookup(identity),
        keys.newest(Keyring.Use.LOOKUP),
        at,
        by);
    record(OptionalLong.of(by), accountId, "openid.link", at);
    tell(accountId, "openid.linked", at);
    return new Outcome.Recorded<>(accountId);
  }

  private boolean unlinked(long accountId, String issuer, long by, Instant at) {
    int gone =
        Rows.change(
            em, "DELETE FROM openid_link WHERE account_id = ?1 AND issuer = ?2", accountId, issuer);
    if (gone == 0) {
      return false;
    }
    record(OptionalLong.of(by), accountId, "openid.unlink", at);
    tell(accountId, "openid.unlinked", at);
    return true;
  }

  private Optional<Long> accountOf(OpenIdSubject identity) {
    return Rows.first(
        em,
        "SELECT account_id FROM openid_link WHERE issuer = ?1 AND subject_lookup = ?2",
        row -> row.number(0),
        identity.issuer(),
        lookup(identity));
  }

  private boolean isOpen(long accountId) {
    return Rows.first(
            em, "SELECT 1 FROM account WHERE id = ?1 AND closed_at IS NULL", row -> true, accountId)
        .isPresent();
  }

  private byte[] lookup(OpenIdSubject identity) {
    return keys.mac(
        Keyring.Use.LOOKUP,
        keys.newest(Keyring.Use.LOOKUP),
        identity.subject().getBytes(StandardCharsets.UTF_8));
  }

  private void record(OptionalLong by, long accountId, String name, Instant at) {
    log.record(new Action(at, by, name, "account:" + accountId, Action.Result.DONE, ""));
  }

  private void tell(long accountId, String code, Instant at) {
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
                        "openid.link",
                        code + " " + at.toEpochMilli(),
                        NoticeKind.SECURITY,
                        NoticeText.of(code, Timekeeper.day(at)),
                        "/account/openid"),
                    at));
  }
}
