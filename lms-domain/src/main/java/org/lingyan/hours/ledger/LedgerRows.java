package org.lingyan.hours.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.UnknownSubject;

/**
 * The rows of a whole history, for whoever writes very many at once: the chain of {@link
 * LedgerImport} worked out without a database. Only for a person who has no entry yet.
 */
public final class LedgerRows {
  private final Keyring keys;
  private final long personId;
  private final Map<Source, LedgerRow> posted = new HashMap<>();
  private final List<LedgerRow> rows = new ArrayList<>();
  private byte[] head = ChainLink.BEGINNING;

  private LedgerRows(Keyring keys, long personId) {
    this.keys = keys;
    this.personId = personId;
  }

  /**
   * Chains a history in the order in which it was learnt.
   *
   * @throws UnknownSubject when something is taken back that was not posted before
   */
  public static List<LedgerRow> of(
      long personId, List<? extends LedgerImport.Fact> history, Keyring keys) {
    LedgerRows chain = new LedgerRows(keys, personId);
    for (LedgerImport.Fact fact : history) {
      if (fact instanceof LedgerImport.Learnt learnt) {
        LedgerRow row = chain.add(learnt.draft(), OptionalLong.empty(), "", learnt.at());
        chain.posted.put(learnt.draft().source(), row);
      } else if (fact instanceof LedgerImport.TakenBack back) {
        chain.takeBack(back);
      }
    }
    return chain.rows;
  }

  private void takeBack(LedgerImport.TakenBack back) {
    LedgerRow row = posted.get(back.source());
    if (row == null) {
      throw new UnknownSubject("source:" + back.source());
    }
    EntryDraft draft = row.draft();
    add(
        new EntryDraft(
            draft.occurredOn(), -draft.minutes(), draft.category(), draft.source(), draft.title()),
        OptionalLong.of(row.id()),
        back.reason(),
        back.at());
  }

  private LedgerRow add(EntryDraft draft, OptionalLong reverses, String reason, Instant at) {
    Instant recordedAt = at.truncatedTo(ChronoUnit.MILLIS);
    ChainLink link =
        new ChainLink(
            Ids.next(),
            personId,
            rows.size() + 1,
            draft.occurredOn(),
            recordedAt,
            draft.minutes(),
            draft.category(),
            draft.source(),
            reverses);
    int version = keys.newest(Keyring.Use.LEDGER);
    head = link.mac(head, keys, version);
    LedgerRow row =
        new LedgerRow(
            link.id(), personId, link.seq(), draft, recordedAt, reverses, reason, head, version);
    rows.add(row);
    return row;
  }
}
