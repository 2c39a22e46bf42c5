package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Walks the chains of some people from their beginning (H1.6). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CheckingChains {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected CheckingChains() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public CheckingChains(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** How the chains of these people stand; one statement. Who has no entry has none here. */
  public Map<Long, ChainState> of(Collection<Long> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    String ids = Rows.ids(people);
    List<ChainRow> rows =
        Rows.list(
            em,
            ChainRow.SELECT + " WHERE person_id IN (" + ids + ") ORDER BY person_id, seq",
            ChainRow::of);
    Map<Long, ChainState> states = new HashMap<>();
    for (ChainRow row : rows) {
      states.merge(row.link().personId(), first(row), (before, none) -> next(before, row));
    }
    return states;
  }

  private ChainState first(ChainRow row) {
    return next(new ChainState(0, 0, ChainLink.BEGINNING), row);
  }

  private ChainState next(ChainState before, ChainRow row) {
    int seq = before.entries() + 1;
    boolean fits = before.intact() && row.link().seq() == seq && row.follows(before.head(), keys);
    return new ChainState(seq, before.intact() && !fits ? seq : before.brokenAt(), row.mac());
  }
}
