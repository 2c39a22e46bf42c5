package org.lingyan.hours.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.UnknownSubject;

/** An entry that nobody else takes back or puts right before this transaction ends. */
final class EntryLock {
  private EntryLock() {}

  /**
   * Locks the chain that holds it, and whoever's standing rests on it.
   *
   * @return the entry as it is under the locks: somebody else may have reversed it meanwhile
   * @throws UnknownSubject when there is no such entry
   * @throws LostRace when it became somebody else's meanwhile
   */
  static EntryView take(EntityManager em, Ledger ledger, long entry) {
    EntryView known = find(ledger, entry);
    PersonLock.takeAll(em, List.of(known.recordedUnder(), known.personId()));
    EntryView locked = find(ledger, entry);
    if (locked.personId() != known.personId()) {
      throw new LostRace("entry:" + entry);
    }
    return locked;
  }

  private static EntryView find(Ledger ledger, long entry) {
    return ledger.find(entry).orElseThrow(() -> new UnknownSubject("entry:" + entry));
  }
}
