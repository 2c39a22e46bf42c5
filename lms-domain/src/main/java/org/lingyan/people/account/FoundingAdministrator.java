package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Establishing;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/**
 * The first administrator of an empty installation, made through a link that works once. There is
 * no default password anywhere.
 */
@ApplicationScoped
public class FoundingAdministrator {
  private static final Duration LIFE = Duration.ofHours(24);

  private final EntityManager em;
  private final Establishing establishing;
  private final OpeningAccounts accounts;
  private final ActionLog log;

  /** For the container's proxy. */
  protected FoundingAdministrator() {
    this(null, null, null, null);
  }

  /** Works through this persistence context. */
  @Inject
  public FoundingAdministrator(
      EntityManager em, Establishing establishing, OpeningAccounts accounts, ActionLog log) {
    this.em = em;
    this.establishing = establishing;
    this.accounts = accounts;
    this.log = log;
  }

  /** A new link's secret while there is no account at all; empty afterwards. */
  @Transactional
  public Optional<Token> link(Instant at) {
    if (hasAccounts()) {
      return Optional.empty();
    }
    Rows.change(em, "DELETE FROM founding_link");
    Token token = Token.fresh();
    Rows.change(
        em,
        "INSERT INTO founding_link (token_hash, expires_at) VALUES (?1, ?2)",
        token.hash(),
        at.plus(LIFE));
    return Optional.of(token);
  }

  /** Whether this link may be used now. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean open(Token token, Instant at) {
    return Rows.first(
            em,
            "SELECT 1 FROM founding_link"
                + " WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2",
            row -> true,
            token.hash(),
            at)
        .isPresent();
  }

  /**
   * Uses the link: the topmost organisation and an administrator over it.
   *
   * @return the organisation, or why the password was not taken
   * @throws UnknownSubject when the link is unknown, used or too old
   */
  @Transactional
  public Outcome<OrganisationView> found(
      Token token, String organisation, String account, String password, Instant at) {
    List<Reason> against = PasswordChoice.objections(password, account);
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    int used =
        Rows.change(
            em,
            "UPDATE founding_link SET used_at = ?2"
                + " WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2",
            token.hash(),
            at);
    if (used != 1 || hasAccounts()) {
      throw new UnknownSubject("founding link");
    }
    OrganisationView root =
        establishing.organisation(
            Optional.empty(), OrganisationKind.BUREAU, OrganisationLevel.CITY, organisation);
    long id = accounts.account(account, Optional.empty(), password, at);
    accounts.grant(id, Role.ADMIN, root.id(), Timekeeper.day(at));
    log.record(
        new Action(
            at, OptionalLong.of(id), "founding", "account:" + id, Action.Result.DONE, account));
    return new Outcome.Recorded<>(root);
  }

  private boolean hasAccounts() {
    return Rows.first(em, "SELECT 1 FROM account LIMIT 1", row -> true).isPresent();
  }
}
