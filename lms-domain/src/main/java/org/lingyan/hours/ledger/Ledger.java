package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.SeenDays;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads the ledger. Who calls it has checked that the person lies in scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Ledger {
  private static final String ENTRY =
      "SELECT e.id, e.person_id, e.occurred_on, e.recorded_at, e.minutes, e.category,"
          + " e.source_kind, e.source_id, e.source_part, n.title, n.reason, e.reverses, r.id"
          + " FROM hours_entry e"
          + " LEFT JOIN hours_entry_note n ON n.entry_id = e.id"
          + " LEFT JOIN hours_entry r ON r.reverses = e.id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Ledger() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Ledger(EntityManager em) {
    this.em = em;
  }

  /** An entry by id. */
  public Optional<EntryView> find(long id) {
    return Rows.first(em, ENTRY + " WHERE e.id = ?1", Ledger::view, id);
  }

  /** The entry that a source once gave this person, reversed or not. */
  public Optional<EntryView> bySource(long personId, Source source) {
    return Rows.first(
        em,
        ENTRY
            + " WHERE e.person_id = ?1 AND e.source_kind = ?2 AND e.source_id = ?3"
            + " AND e.source_part = ?4 AND e.direction = 1",
        Ledger::view,
        personId,
        source.kind(),
        source.id(),
        source.part());
  }

  /**
   * A person's entries that took place in these days, newest day first.
   *
   * @param seen D1: the days that the reader may see
   */
  public Page<EntryView> entries(long personId, DateRange days, SeenDays seen, Page.Request page) {
    Where where = where(personId, days);
    seen.restrict(where, "e.occurred_on");
    long total = count(where);
    String limit =
        where.numbered(
            " ORDER BY e.occurred_on DESC, e.seq DESC LIMIT ? OFFSET ?",
            page.size(),
            page.offset());
    List<EntryView> rows =
        Rows.list(em, ENTRY + where.sql() + limit, Ledger::view, where.parameters());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /** D1: how many entries of these days belong to days that the reader may not see. */
  public long unseen(long personId, DateRange days, SeenDays seen) {
    if (seen.whole()) {
      return 0;
    }
    Where inside = where(personId, days);
    seen.restrict(inside, "e.occurred_on");
    return count(where(personId, days)) - count(inside);
  }

  private static Where where(long personId, DateRange days) {
    return new Where()
        .and("e.person_id = ?", personId)
        .and("e.occurred_on >= ?", days.from())
        .and("e.occurred_on < ?", days.until());
  }

  private long count(Where where) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM hours_entry e" + where.sql(),
            row -> row.number(0),
            where.parameters())
        .orElse(0L);
  }

  /** The end of a person's chain; seq 0 while it is empty. A printed proof keeps it. */
  public Head head(long personId) {
    return Rows.first(
            em,
            "SELECT seq, mac FROM hours_entry WHERE person_id = ?1 ORDER BY seq DESC LIMIT 1",
            row -> new Head(row.count(0), row.bytes(1)),
            personId)
        .orElse(new Head(0, ChainLink.BEGINNING));
  }

  private static OptionalLong optional(Rows.Row row, int column) {
    return row.missing(column) ? OptionalLong.empty() : OptionalLong.of(row.number(column));
  }

  /**
   * The end of a chain.
   *
   * @param seq number of the last entry
   * @param mac its HMAC
   */
  public record Head(int seq, byte[] mac) {}

  private static EntryView view(Rows.Row row) {
    return new EntryView(
        row.number(0),
        row.number(1),
        row.day(2),
        row.moment(3).orElseThrow(),
        row.count(4),
        row.text(5),
        new Source(row.word(6, SourceKind.class), row.text(7), row.text(8)),
        row.text(9),
        row.text(10),
        optional(row, 11),
        optional(row, 12));
  }
}
