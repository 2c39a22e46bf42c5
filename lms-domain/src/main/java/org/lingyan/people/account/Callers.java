package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
      Optional<HeldGrant> held) {}

  /**
   * The account with the grants that are in force at a moment; no sign-in stands behind it, and
   * nothing is said about notices. Empty when there is no such account.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Caller> of(long accountId, Instant at) {
    List<Line> lines =
        Rows.list(
            em,
            "SELECT a.name, a.must_change_password, p.id, p.name, "
                + HeldGrant.COLUMNS
                + " FROM account a LEFT JOIN person i ON i.id = a.person_id"
                + " LEFT JOIN person p ON p.id = i.main_id"
                + HeldGrant.joined("?2")
                + " WHERE a.id = ?1",
            row ->
                new Line(
                    row.text(0),
                    row.flag(1),
                    row.maybeNumber(2),
                    row.text(3),
                    HeldGrant.of(row, 4)),
            accountId,
            Timekeeper.day(at));
    return lines.stream()
        .findFirst()
        .map(
            first ->
                new Caller(
                    0,
                    accountId,
                    first.account(),
                    first.personId(),
                    first.personId().isPresent() ? first.person() : first.account(),
                    HeldGrant.grants(
                        lines.stream().flatMap(line -> line.held().stream()).toList(),
                        Timekeeper.day(at)),
                    first.mustChange(),
                    0));
  }
}
