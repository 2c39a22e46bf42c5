package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.people.person.SeenDays;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads the ledger. Who calls it has checked that the person lies in scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Ledger {
  /**
   * H1.8: SQL for whether an entry {@code e} under a record {@code i} counts: it does unless who
   * stays, or a record merged into her before, has one of the same source that was not taken back
   * before the merge.
   */
  public static final String COUNTING =
      "(i.id = i.main_id OR NOT EXISTS (SELECT 1 FROM person j JOIN hours_entry t"
          + " ON t.person_id = j.id AND t.source_kind = e.source_kind AND t.source_id = e.source_id"
          + " AND t.source_part = e.source_part AND t.direction = 1"
          + " WHERE j.main_id = i.main_id AND (j.id = j.main_id OR j.merged_at < i.merged_at"
          + " OR (j.merged_at = i.merged_at AND j.id < i.id))"
          + " AND NOT EXISTS (SELECT 1 FROM hours_entry x WHERE x.reverses = t.id"
          + " AND x.recorded_at < i.merged_at)))";

  static final String ENTRY =
      "SELECT e.id, e.person_id, e.occurred_on, e.recorded_at, e.minutes, e.category,"
          + " e.source_kind, e.source_id, e.source_part, n.title, n.reason, e.reverses, r.id,"
          + " i.main_id, "
          + COUNTING
          + " FROM hours_entry e JOIN person i ON i.id = e.person_id"
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

  /**
   * The entry that a source once gave this person, reversed or not; of those under merged records
   * the one that stands and counts.
   */
  public Optional<EntryView> bySource(long personId, Source source) {
    return allBySource(personId, source).stream().findFirst();
  }

  /**
   * All entries that a source gave this person under any record of hers, the counting one first.
   */
  public List<EntryView> allBySource(long personId, Source source) {
    return Rows.list(
        em,
        ENTRY
            + " WHERE i.main_id = ?1 AND e.source_kind = ?2 AND e.source_id = ?3"
            + " AND e.source_part = ?4 AND e.direction = 1"
            + " ORDER BY r.id IS NOT NULL, i.id <> i.main_id, i.merged_at, i.id",
        Ledger::view,
        personId,
        source.kind(),
        source.id(),
        source.part());
  }

  /**
   * A person's entries, under any record of hers, that took place in these days, newest day first.
   *
   * @param seen D1: the days that the reader may see
   */
  public Page<EntryView> entries(long personId, DateRange days, SeenDays seen, Page.Request page) {
    Where where = where(personId, days);
    seen.restrict(where, "e.occurred_on");
    long total = count(where);
    String limit =
        where.numbered(
            " ORDER BY e.occurred_on DESC, e.seq DESC, e.id DESC LIMIT ? OFFSET ?",
            page.size(),
            page.offset());
    List<EntryView> rows =
        Rows.list(em, ENTRY + where.sql() + limit, Ledger::view, where.parameters());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /** The year that an entry was allotted to in a make-up window; empty: that of its day. */
  public OptionalInt creditYear(long entryId) {
    return Rows.first(
            em,
            "SELECT credit_year FROM hours_allotment WHERE entry_id = ?1 ORDER BY id DESC LIMIT 1",
            row -> row.missing(0) ? OptionalInt.empty() : OptionalInt.of(row.count(0)),
            entryId)
        .orElse(OptionalInt.empty());
  }

  /** How many entries were added to the chain of one record from a moment on. */
  public long addedSince(long personId, Instant moment) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM hours_entry WHERE person_id = ?1 AND recorded_at >= ?2",
            row -> row.number(0),
            personId,
            moment)
        .orElse(0L);
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
        .and("i.main_id = ?", personId)
        .and("e.occurred_on >= ?", days.from())
        .and("e.occurred_on < ?", days.until());
  }

  private long count(Where where) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM person i JOIN hours_entry e ON e.person_id = i.id" + where.sql(),
            row -> row.number(0),
            where.parameters())
        .orElse(0L);
  }

  /** The end of a record's chain; seq 0 while it is empty. A printed proof keeps it. */
  public Head head(long personId) {
    return Rows.first(
            em,
            "SELECT seq, mac FROM hours_entry WHERE person_id = ?1 ORDER BY seq DESC LIMIT 1",
            row -> new Head(row.count(0), row.bytes(1)),
            personId)
        .orElse(Head.BEGINNING);
  }

  /**
   * The ends of the chains of all records that are one person, her own first: one of a merged
   * record only where it is not empty.
   */
  public List<ChainEnd> heads(long mainId) {
    return Rows.list(
        em,
        "SELECT i.id, COALESCE(e.seq, 0), e.mac FROM person i LEFT JOIN hours_entry e"
            + " ON e.person_id = i.id AND e.seq ="
            + " (SELECT MAX(l.seq) FROM hours_entry l WHERE l.person_id = i.id)"
            + " WHERE i.main_id = ?1 AND (e.seq IS NOT NULL OR i.id = i.main_id)"
            + " ORDER BY i.id <> i.main_id, i.id",
        row ->
            new ChainEnd(
                row.number(0),
                new Head(row.count(1), row.missing(2) ? ChainLink.BEGINNING : row.bytes(2))),
        mainId);
  }

  /**
   * H1.8: what both of two records hold of the same source, each the first one's and the second's;
   * of the first also what records hold that lead to her. Entries taken back before are left out.
   */
  public List<Twins> twins(long stays, long alias) {
    Map<Source, EntryView> hers =
        standing(stays).stream().collect(Collectors.toMap(EntryView::source, e -> e, (a, b) -> a));
    return standing(alias).stream()
        .filter(entry -> hers.containsKey(entry.source()))
        .map(entry -> new Twins(hers.get(entry.source()), entry))
        .toList();
  }

  private List<EntryView> standing(long mainId) {
    return Rows.list(
        em,
        ENTRY
            + " WHERE i.main_id = ?1 AND e.direction = 1 AND r.id IS NULL"
            + " ORDER BY e.occurred_on, e.id",
        Ledger::view,
        mainId);
  }

  /**
   * The end of the chain of one record.
   *
   * @param personId whose record
   * @param head its end
   */
  public record ChainEnd(long personId, Head head) {}

  /**
   * Two entries of one source under two records.
   *
   * @param counts the one that counts
   * @param other the one that does not
   */
  public record Twins(EntryView counts, EntryView other) {}

  private static OptionalLong optional(Rows.Row row, int column) {
    return row.missing(column) ? OptionalLong.empty() : OptionalLong.of(row.number(column));
  }

  /**
   * The end of a chain.
   *
   * @param seq number of the last entry
   * @param mac its HMAC
   */
  public record Head(int seq, byte[] mac) {
    /** Of a chain without entries. */
    static final Head BEGINNING = new Head(0, ChainLink.BEGINNING);
  }

  static EntryView view(Rows.Row row) {
    return new EntryView(
        row.number(0),
        row.number(13),
        row.day(2),
        row.moment(3).orElseThrow(),
        row.count(4),
        row.text(5),
        new Source(row.word(6, SourceKind.class), row.text(7), row.text(8)),
        row.text(9),
        row.text(10),
        optional(row, 11),
        optional(row, 12),
        row.number(1),
        row.flag(14));
  }
}
