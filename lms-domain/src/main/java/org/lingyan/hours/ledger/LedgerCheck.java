package org.lingyan.hours.ledger;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Walks every chain from its beginning and names each row that does not fit (H1.6). */
public final class LedgerCheck {
  private static final int CHUNK = 5_000;

  private final EntityManager em;
  private final Keyring keys;
  private final List<String> breaks = new ArrayList<>();
  private long rows;
  private long people;

  /** Reads through this persistence context. */
  public LedgerCheck(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** Checks the whole ledger, in memory that does not grow with it. */
  public Result run() {
    Row last = new Row(null, -1, ChainLink.BEGINNING, 0);
    List<Row> chunk = after(Long.MIN_VALUE, 0);
    while (!chunk.isEmpty()) {
      for (Row row : chunk) {
        last = check(row, last);
      }
      ChainLink end = last.link();
      chunk = after(end.personId(), end.seq());
    }
    return new Result(people, rows, List.copyOf(breaks));
  }

  private Row check(Row row, Row last) {
    ChainLink link = row.link();
    boolean samePerson = link.personId() == last.personId();
    if (!samePerson) {
      people++;
    }
    rows++;
    byte[] previous = samePerson ? last.mac() : ChainLink.BEGINNING;
    int expected = samePerson ? last.link().seq() + 1 : 1;
    if (link.seq() != expected) {
      breaks.add("person " + Ids.text(link.personId()) + ": entry " + expected + " is missing");
    } else if (!keys.knows(Keyring.Use.LEDGER, row.key())
        || !MessageDigest.isEqual(link.mac(previous, keys, row.key()), row.mac())) {
      breaks.add("person " + Ids.text(link.personId()) + ": entry " + link.seq() + " was changed");
    }
    return row;
  }

  private List<Row> after(long personId, int seq) {
    return Rows.list(
        em,
        "SELECT id, person_id, seq, occurred_on, recorded_at, minutes, category, source_kind,"
            + " source_id, source_part, reverses, mac, mac_key FROM hours_entry"
            + " WHERE person_id > ?1 OR (person_id = ?1 AND seq > ?2)"
            + " ORDER BY person_id, seq LIMIT "
            + CHUNK,
        Row::of,
        personId,
        seq);
  }

  /**
   * What the walk found.
   *
   * @param people chains
   * @param entries rows
   * @param breaks one line for each row that does not fit; empty when all is well
   */
  public record Result(long people, long entries, List<String> breaks) {}

  private record Row(ChainLink link, long personId, byte[] mac, int key) {
    static Row of(Rows.Row row) {
      ChainLink link =
          new ChainLink(
              row.number(0),
              row.number(1),
              row.count(2),
              row.day(3),
              row.moment(4).orElseThrow(),
              row.count(5),
              row.text(6),
              new Source(row.word(7, SourceKind.class), row.text(8), row.text(9)),
              row.maybeNumber(10));
      return new Row(link, link.personId(), row.bytes(11), row.count(12));
    }
  }
}
