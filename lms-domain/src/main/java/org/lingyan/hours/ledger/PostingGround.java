package org.lingyan.hours.ledger;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.MergedPerson;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Everything that is asked before an entry is added to a locked person's ledger, found in one
 * statement.
 *
 * @param ground what the entry would stand on
 * @param path where she works today, or was last (P6); empty when she never worked
 * @param head the end of her chain
 * @param taken whether the source has given her an entry already
 */
record PostingGround(EntryGround ground, String path, Ledger.Head head, boolean taken) {
  static PostingGround of(
      EntityManager em, long personId, EntryDraft draft, long account, LocalDate today) {
    Object[] values =
        Stream.concat(
                Arrays.stream(EntryGround.parameters(personId, draft.occurredOn(), account, today)),
                Stream.of(draft.source().kind(), draft.source().id(), draft.source().part()))
            .toArray();
    return Rows.first(
            em,
            "SELECT "
                + EntryGround.COLUMNS
                + ", "
                + Directory.placeOf("p.id", "?5")
                + ", h.seq, h.mac,"
                + " EXISTS (SELECT 1 FROM person i JOIN hours_entry s ON s.person_id = i.id"
                + " WHERE i.main_id = p.main_id AND s.source_kind = ?12 AND s.source_id = ?13"
                + " AND s.source_part = ?14)"
                + " FROM person p LEFT JOIN hours_entry h ON h.person_id = p.id"
                + " AND h.seq = (SELECT MAX(m.seq) FROM hours_entry m WHERE m.person_id = p.id)"
                + " WHERE p.id = ?1",
            row ->
                new PostingGround(
                    EntryGround.of(row, draft.occurredOn()),
                    row.text(5),
                    row.missing(6)
                        ? Ledger.Head.BEGINNING
                        : new Ledger.Head(row.count(6), row.bytes(7)),
                    row.flag(8)),
            values)
        .orElseThrow(() -> new UnknownSubject("person:" + personId));
  }

  /**
   * P6: she works, or worked last, inside the scope.
   *
   * @param asked the id by which she was asked for
   * @param stays who she is
   */
  void check(Scope scope, long asked, long stays) {
    if (!scope.isSelf(stays) && (path.isEmpty() || !scope.covers(path))) {
      throw new UnknownSubject("person:" + asked);
    }
    if (asked != stays) {
      throw new MergedPerson(asked, stays);
    }
  }
}
