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
import org.lingyan.notice.outbox.Notices;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Finds, renews and ends sign-ins (P4). */
@ApplicationScoped
public class SignIns {
  private static final Duration RENEW_AFTER = Duration.ofMinutes(5);

  private final EntityManager em;

  /** For the container's proxy. */
  protected SignIns() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public SignIns(EntityManager em) {
    this.em = em;
  }

  /**
   * Who shows this token, with the grants in force today; empty when it is unknown or has ended.
   * One statement.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Current> find(Token token, Instant at) {
    List<Line> lines =
        Rows.list(
            em,
            "SELECT s.id, s.kind, s.renewed_at, a.id, a.name, a.must_change_password, p.id, p.name, "
                + HeldGrant.COLUMNS
                + ", "
                + Notices.unreadOf("p.id", "?2")
                + ", s.deputyship_id, "
                + Stead.COLUMNS
                + " FROM sign_in s JOIN account a ON a.id = s.account_id AND a.closed_at IS NULL"
                + " LEFT JOIN person i ON i.id = a.person_id"
                + " LEFT JOIN person p ON p.id = i.main_id"
                + Stead.joined("s.deputyship_id", "?3")
                + " WHERE s.token_hash = ?1 AND s.expires_at > ?2",
            Line::of,
            token.hash(),
            at,
            Timekeeper.day(at));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Line first = lines.get(0);
    List<Grant> grants =
        HeldGrant.grants(
            lines.stream().flatMap(line -> line.held().stream()).toList(), Timekeeper.day(at));
    return Optional.of(
        new Current(
            first.caller(grants),
            first.kind() == SignInKind.BROWSER
                && Duration.between(first.renewedAt(), at).compareTo(RENEW_AFTER) >= 0));
  }

  /** Lets a browser's sign-in live on from now. */
  @Transactional
  public void renew(long signInId, Instant at) {
    Rows.change(
        em,
        "UPDATE sign_in SET renewed_at = ?1, expires_at = ?2 WHERE id = ?3",
        at,
        at.plus(SignInKind.BROWSER.life()),
        signInId);
  }

  /**
   * P24: acts as a deputy from now on, or as herself again; what the sign-in may do follows with
   * the next request.
   *
   * @param deputyshipId one of hers, looked at before; empty for herself
   */
  @Transactional
  public void act(long signInId, OptionalLong deputyshipId) {
    Rows.change(em, "UPDATE sign_in SET deputyship_id = ?2 WHERE id = ?1", signInId, deputyshipId);
  }

  /** Signs out here. */
  @Transactional
  public void end(long signInId) {
    Rows.change(em, "DELETE FROM sign_in WHERE id = ?1", signInId);
  }

  /**
   * A sign-in that was found.
   *
   * @param caller who it is
   * @param dueForRenewal whether {@link #renew} should be called
   */
  public record Current(Caller caller, boolean dueForRenewal) {}

  private record Line(
      long signInId,
      SignInKind kind,
      Instant renewedAt,
      long accountId,
      String account,
      boolean mustChange,
      OptionalLong personId,
      String person,
      Optional<HeldGrant> held,
      int unread,
      Acting acting) {
    static Line of(Rows.Row row) {
      return new Line(
          row.number(0),
          row.word(1, SignInKind.class),
          row.moment(2).orElseThrow(),
          row.number(3),
          row.text(4),
          row.flag(5),
          row.maybeNumber(6),
          row.text(7),
          HeldGrant.of(row, 8),
          row.count(15),
          acting(row));
    }

    private static Acting acting(Rows.Row row) {
      if (row.missing(16)) {
        return new Acting.Oneself();
      }
      return row.missing(17) ? new Acting.Over() : Stead.of(row, 16);
    }

    Caller caller(List<Grant> grants) {
      return new Caller(
          signInId,
          accountId,
          account,
          personId,
          personId.isPresent() ? person : account,
          List.copyOf(grants),
          mustChange,
          unread,
          acting);
    }
  }
}
