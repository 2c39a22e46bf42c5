package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.jobs.JobAsker;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Says who an account is outside of its requests: for work that goes on without her. */
@ApplicationScoped
public class Callers {
  private final EntityManager em;

  /** For the container's proxy. */
  protected Callers() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Callers(EntityManager em) {
    this.em = em;
  }

  private record Line(
      String account,
      boolean mustChange,
      OptionalLong personId,
      String person,
      Optional<HeldGrant> held,
      Acting acting) {
    static Line of(Rows.Row row) {
      return new Line(
          row.text(0),
          row.flag(1),
          row.maybeNumber(2),
          row.text(3),
          HeldGrant.of(row, 4),
          row.missing(11)
              ? new Acting.Oneself()
              : row.missing(12) ? new Acting.Over() : Stead.of(row, 11));
    }

    Caller caller(long accountId, List<Grant> grants) {
      return new Caller(
          0,
          accountId,
          account,
          personId,
          personId.isPresent() ? person : account,
          grants,
          mustChange,
          0,
          acting);
    }
  }

  /**
   * The account with the grants that are in force at a moment, or as a deputy with the one that was
   * let to her; no sign-in stands behind it, and nothing is said about notices. Empty when there is
   * no such account, or when the deputyship or its grant is not in force: her own rights are not
   * those with which she asked.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Caller> of(JobAsker asker, Instant at) {
    List<Line> lines =
        Rows.list(
            em,
            "SELECT a.name, a.must_change_password, p.id, p.name, "
                + HeldGrant.COLUMNS
                + ", ?3, "
                + Stead.COLUMNS
                + " FROM account a LEFT JOIN person i ON i.id = a.person_id"
                + " LEFT JOIN person p ON p.id = i.main_id"
                + Stead.joined("?3 AND d.account_id = a.id", "?2")
                + " WHERE a.id = ?1 AND a.closed_at IS NULL",
            Line::of,
            asker.accountId(),
            Timekeeper.day(at),
            asker.deputyshipId());
    return lines.stream()
        .findFirst()
        .filter(first -> !(first.acting() instanceof Acting.Over))
        .map(
            first ->
                first.caller(
                    asker.accountId(),
                    HeldGrant.grants(
                        lines.stream().flatMap(line -> line.held().stream()).toList(),
                        Timekeeper.day(at))));
  }
}
