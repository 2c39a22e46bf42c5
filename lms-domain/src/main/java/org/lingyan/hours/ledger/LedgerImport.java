package org.lingyan.hours.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.UnknownSubject;

/**
 * Takes many entries over at once, before anybody works with the product: one lock and one read per
 * person. Standings are rebuilt afterwards by the caller.
 */
public final class LedgerImport {
  private final EntityManager em;
  private final Keyring keys;

  /** Works through this persistence context, inside the caller's transaction. */
  public LedgerImport(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * Appends one person's history in the order in which it was learnt.
   *
   * @throws UnknownSubject when there is no such person, or nothing to take back
   */
  public void append(long personId, List<? extends Fact> history) {
    Chain chain = Chain.at(em, keys, PersonLock.take(em, personId));
    Map<Source, EntryView> appended = new HashMap<>();
    for (Fact fact : history) {
      if (fact instanceof Learnt learnt) {
        EntryDraft draft = learnt.draft();
        appended.put(draft.source(), chain.append(draft, "", OptionalLong.empty(), learnt.at()));
      } else if (fact instanceof TakenBack back) {
        EntryView entry =
            Optional.ofNullable(appended.get(back.source()))
                .or(() -> new Ledger(em).bySource(personId, back.source()))
                .orElseThrow(() -> new UnknownSubject("source:" + back.source()));
        chain.append(
            opposite(entry),
            OptionalLong.of(entry.id()),
            back.reason(),
            OptionalLong.empty(),
            back.at());
      }
    }
  }

  private static EntryDraft opposite(EntryView entry) {
    return new EntryDraft(
        entry.occurredOn(), -entry.minutes(), entry.category(), entry.source(), entry.title());
  }

  /** Something to append. */
  public sealed interface Fact {
    /** The moment at which it became known. */
    Instant at();
  }

  /**
   * An entry with the moment at which it became known.
   *
   * @param draft the entry
   * @param at the moment
   */
  public record Learnt(EntryDraft draft, Instant at) implements Fact {}

  /**
   * The reversal of an entry appended before (H1.4).
   *
   * @param source what the entry came from
   * @param reason why, in words
   * @param at the moment
   */
  public record TakenBack(Source source, String reason, Instant at) implements Fact {}
}
