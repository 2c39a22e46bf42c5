package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Reads and writes the rows of grants, and what happened to them. */
final class GrantRows {
  private final EntityManager em;

  GrantRows(EntityManager em) {
    this.em = em;
  }

  /** A grant as it stands. */
  record Stored(long id, long accountId, Role role, long organisationId, DateRange days) {}

  /** A grant, locked until the transaction ends. */
  Optional<Stored> locked(long id) {
    return read(id, " FOR UPDATE");
  }

  /** A grant. */
  Optional<Stored> find(long id) {
    return read(id, "");
  }

  private Optional<Stored> read(long id, String lock) {
    return Rows.first(
        em,
        "SELECT id, account_id, role, organisation_id, from_day, until_day FROM role_grant"
            + " WHERE id = ?1"
            + lock,
        row ->
            new Stored(
                row.number(0),
                row.number(1),
                row.word(2, Role.class),
                row.number(3),
                new DateRange(row.day(4), row.day(5))),
        id);
  }

  /** Whether an account holds a role on an organisation on one of these days. */
  boolean held(long accountId, Role role, long organisationId, DateRange days) {
    return Rows.first(
            em,
            "SELECT 1 FROM role_grant WHERE account_id = ?1 AND role = ?2 AND organisation_id = ?3"
                + " AND from_day < ?5 AND (until_day IS NULL OR until_day > ?4) LIMIT 1",
            row -> true,
            accountId,
            role,
            organisationId,
            days.from(),
            days.until())
        .isPresent();
  }

  /** Adds one. */
  long add(long accountId, Role role, long organisationId, DateRange days) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day, until_day)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        id,
        accountId,
        role,
        organisationId,
        days.from(),
        days.end());
    return id;
  }

  /**
   * Lets it, and what was let to deputies of it, end with the day before; never before it began.
   */
  void end(Stored grant, LocalDate until) {
    Rows.change(
        em,
        "UPDATE role_grant SET until_day = GREATEST(from_day, ?2) WHERE id = ?1",
        grant.id(),
        until);
    Rows.change(
        em,
        "UPDATE deputyship SET until_day = GREATEST(from_day, ?2)"
            + " WHERE grant_id = ?1 AND until_day > ?2",
        grant.id(),
        until);
  }

  /** Whoever ends a right to administer waits for whoever is ending one: two could be the last. */
  void lockAdministrators() {
    Rows.list(
        em,
        "SELECT id FROM role_grant WHERE role = ?1 ORDER BY id FOR UPDATE",
        row -> row.number(0),
        Role.ADMIN);
  }

  /**
   * Whether the same account administers something on a day by another grant than this one, and as
   * long at least.
   */
  boolean administersBesides(Stored grant, LocalDate day) {
    return Rows.first(
            em,
            "SELECT 1 FROM role_grant g WHERE g.account_id = ?1 AND g.role = ?2 AND g.id <> ?3"
                + " AND g.from_day <= ?4 AND COALESCE(g.until_day, ?5) >= ?6 LIMIT 1",
            row -> true,
            grant.accountId(),
            Role.ADMIN,
            grant.id(),
            day,
            DateRange.FOREVER,
            grant.days().until())
        .isPresent();
  }

  /**
   * Whether somebody administers the top of the tree on a day by another grant than this one, and
   * with another account than this one, which is open; at least as long as they would have.
   *
   * @param grantId 0 for no grant to leave out
   * @param accountId 0 for no account to leave out
   */
  boolean wholeAdministeredBesides(long grantId, long accountId, LocalDate day) {
    return wholeAdministeredBesides(
        "(g.id = ?3 OR a.id = ?4)", Role.ADMIN, day, grantId, accountId);
  }

  /** The same with none of a person's accounts. */
  boolean wholeAdministeredWithout(long personId, LocalDate day) {
    return wholeAdministeredBesides("COALESCE(i.main_id, 0) = ?3", Role.ADMIN, day, personId);
  }

  /** Or the whole would be nobody's on the day after the other's last one. */
  private boolean wholeAdministeredBesides(String ending, Object... values) {
    Object[] withDay = Arrays.copyOf(values, values.length + 1);
    withDay[values.length] = DateRange.FOREVER;
    String forever = "?" + withDay.length;
    String whole =
        " FROM role_grant g JOIN account a ON a.id = g.account_id AND a.closed_at IS NULL"
            + " JOIN organisation_state o ON o.organisation_id = g.organisation_id"
            + " AND o.parent_id IS NULL AND o.from_day <= ?2 AND o.until_day > ?2"
            + " LEFT JOIN person i ON i.id = a.person_id"
            + " WHERE g.role = ?1 AND g.from_day <= ?2 AND COALESCE(g.until_day, "
            + forever
            + ") > ?2 AND ";
    String until = "COALESCE(g.until_day, " + forever + ")";
    return Rows.first(
            em,
            "SELECT 1 FROM (SELECT MAX("
                + until
                + ") AS until"
                + whole
                + ending
                + ") x JOIN (SELECT MAX("
                + until
                + ") AS until"
                + whole
                + "NOT "
                + ending
                + ") y ON y.until >= COALESCE(x.until, ?2)",
            row -> true,
            withDay)
        .isPresent();
  }

  /** Writes down what somebody did. */
  void record(
      long grantId,
      OptionalLong deputyshipId,
      GrantEventKind kind,
      LocalDate day,
      String reason,
      long by,
      Instant at) {
    record(grantId, deputyshipId, kind, day, reason, OptionalLong.of(by), at);
  }

  /**
   * Writes down what happened.
   *
   * @param by the account of who did it; empty for the system itself
   */
  void record(
      long grantId,
      OptionalLong deputyshipId,
      GrantEventKind kind,
      LocalDate day,
      String reason,
      OptionalLong by,
      Instant at) {
    Rows.change(
        em,
        "INSERT INTO role_grant_event (id, grant_id, deputyship_id, kind, day, reason, account_id,"
            + " at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        Ids.next(),
        grantId,
        deputyshipId,
        kind,
        day,
        reason,
        by,
        at);
  }
}
