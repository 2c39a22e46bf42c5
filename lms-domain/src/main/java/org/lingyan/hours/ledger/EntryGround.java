package org.lingyan.hours.ledger;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.people.account.Role;
import org.lingyan.people.name.NameWords;
import org.lingyan.shared.Rows;

/**
 * What an entry of a person on a day would stand on, found in one statement.
 *
 * @param own whether the account is her own
 * @param erased whether her name is gone
 * @param employedFrom first day on which she was employed; the day itself where nobody knows
 * @param day the day
 * @param minutes what stands on the day already, apart from what took place on several days
 * @param closed the year, when it is closed for her and the account has no right to it
 */
record EntryGround(
    boolean own,
    boolean erased,
    LocalDate employedFrom,
    LocalDate day,
    int minutes,
    OptionalInt closed) {
  static final int MINUTES_OF_A_DAY = 24 * 60;

  static EntryGround of(
      EntityManager em, long personId, LocalDate day, long account, LocalDate today) {
    return Rows.first(
            em,
            "SELECT " + COLUMNS + " FROM person p WHERE p.id = ?1",
            row -> of(row, day),
            parameters(personId, day, account, today))
        .orElse(new EntryGround(false, false, day, day, 0, OptionalInt.empty()));
  }

  /** From {@link #COLUMNS}. */
  static EntryGround of(Rows.Row row, LocalDate day) {
    return new EntryGround(
        row.flag(1),
        row.text(0).equals(NameWords.ERASED),
        row.missing(2) ? day : row.day(2),
        day,
        row.count(3),
        row.flag(4) ? OptionalInt.of(day.getYear()) : OptionalInt.empty());
  }

  /** The values of {@link #COLUMNS}. */
  static Object[] parameters(long personId, LocalDate day, long account, LocalDate today) {
    return new Object[] {
      personId,
      account,
      day,
      SourceKind.IMPORT,
      today,
      day.withDayOfYear(1),
      day.withDayOfYear(1).plusYears(1),
      day.getYear(),
      Role.CLOSE_YEAR,
      SourceKind.CLAIM,
      Source.partOf(Source.DAYS_UNKNOWN) + "%"
    };
  }

  /** Where she counted in the year, or counts today, it is closed, and nobody opens it for her. */
  private static final String CLOSED =
      "EXISTS (SELECT 1 FROM year_closing c JOIN organisation_state s"
          + " ON s.organisation_id = c.organisation_id AND s.from_day <= ?5 AND s.until_day > ?5"
          + " WHERE c.year = ?8 AND c.reopened_at IS NULL"
          + " AND EXISTS (SELECT 1 FROM employment e JOIN organisation_state o"
          + " ON o.organisation_id = e.organisation_id AND o.from_day <= ?5 AND o.until_day > ?5"
          + " WHERE e.person_id = p.main_id AND e.main AND e.from_day < ?7"
          + " AND (e.until_day IS NULL OR e.until_day > ?6)"
          + " AND o.path LIKE CONCAT(s.path, '%'))"
          + " AND NOT EXISTS (SELECT 1 FROM role_grant g JOIN organisation_state r"
          + " ON r.organisation_id = g.organisation_id AND r.from_day <= ?5 AND r.until_day > ?5"
          + " WHERE g.account_id = ?2 AND g.role = ?9 AND g.from_day <= ?5"
          + " AND (g.until_day IS NULL OR g.until_day > ?5)"
          + " AND s.path LIKE CONCAT(r.path, '%')))";

  /** What stands on a person {@code p}; eleven values. */
  static final String COLUMNS =
      "p.name,"
          + " EXISTS (SELECT 1 FROM account a JOIN person i ON i.id = a.person_id"
          + " WHERE a.id = ?2 AND i.main_id = p.main_id),"
          + " (SELECT MIN(e.from_day) FROM employment e WHERE e.person_id = p.main_id),"
          + " (SELECT COALESCE(SUM(h.minutes), 0) FROM person i"
          + " JOIN hours_entry h ON h.person_id = i.id WHERE i.main_id = p.main_id"
          + " AND h.occurred_on = ?3 AND h.source_kind <> ?4"
          + " AND NOT (h.source_kind = ?10 AND h.source_part LIKE ?11)), "
          + CLOSED;

  /** The same if an entry were not there. */
  EntryGround without(EntryView entry) {
    return entry.occurredOn().equals(day) && !entry.source().isOfSeveralDays()
        ? new EntryGround(own, erased, employedFrom, day, minutes - entry.minutes(), closed)
        : this;
  }

  /** H1.9–H1.11: what stands against any entry on the day. */
  Optional<LedgerRefusal> refusal() {
    if (own) {
      return Optional.of(new LedgerRefusal.OwnHours());
    }
    if (erased) {
      return Optional.of(new LedgerRefusal.Erased());
    }
    return closed.isPresent()
        ? Optional.of(new LedgerRefusal.YearClosed(closed.getAsInt()))
        : Optional.empty();
  }

  /** H1.12: what stands against this one; a list that is taken over may be from anywhere. */
  Optional<LedgerRefusal> against(EntryDraft draft) {
    if (draft.source().kind() == SourceKind.IMPORT) {
      return Optional.empty();
    }
    if (day.isBefore(employedFrom)) {
      return Optional.of(new LedgerRefusal.BeforeEmployment(day, employedFrom));
    }
    return !draft.source().isOfSeveralDays() && minutes + draft.minutes() > MINUTES_OF_A_DAY
        ? Optional.of(new LedgerRefusal.DayFull(day, minutes))
        : Optional.empty();
  }
}
