package org.lingyan.hours.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/** Appends to one person's chain inside a transaction, one writer at a time. */
final class Chain {
  private final EntityManager em;
  private final Keyring keys;
  private final long personId;
  private Ledger.Head head;

  private Chain(EntityManager em, Keyring keys, long personId, Ledger.Head head) {
    this.em = em;
    this.keys = keys;
    this.personId = personId;
    this.head = head;
  }

  /** Stands at the end of a chain whose person is locked, be she merged or not. */
  static Chain at(EntityManager em, Keyring keys, long personId) {
    return at(em, keys, personId, new Ledger(em).head(personId));
  }

  /** The same where its end was read after the person was locked. */
  static Chain at(EntityManager em, Keyring keys, long personId, Ledger.Head head) {
    return new Chain(em, keys, personId, head);
  }

  EntryView append(EntryDraft draft, String reason, OptionalLong account, Instant at) {
    return append(draft, OptionalLong.empty(), reason, account, at);
  }

  EntryView append(
      EntryDraft draft, OptionalLong reverses, String reason, OptionalLong account, Instant at) {
    ChainLink link =
        new ChainLink(
            Ids.next(),
            personId,
            head.seq() + 1,
            draft.occurredOn(),
            at,
            draft.minutes(),
            draft.category(),
            draft.source(),
            reverses);
    HoursEntry entry = new HoursEntry(link, head.mac(), keys);
    em.persist(entry);
    em.persist(new EntryNote(entry, draft.title(), reason, account));
    head = new Ledger.Head(entry.seq(), entry.mac());
    return entry.view(draft.title(), reason);
  }
}
