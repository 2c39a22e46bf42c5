package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lingyan.hours.ledger.ChainState;
import org.lingyan.hours.ledger.CheckingChains;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;

/** Reads the ledger across the people of a scope (I1). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingLedger {
  /** Chains that are walked for one request that wants the broken ones. */
  public static final int MOST_CHAINS = 2_000;

  private final EntityManager em;
  private final Organisations organisations;
  private final CheckingChains chains;

  /** For the container's proxy. */
  protected ReadingLedger() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public ReadingLedger(EntityManager em, Organisations organisations, CheckingChains chains) {
    this.em = em;
    this.organisations = organisations;
    this.chains = chains;
  }

  /**
   * Entries inside the scope, newest day first.
   *
   * @return refused when broken chains are wanted of more people than can be walked at once
   * @throws org.lingyan.shared.UnknownSubject when the organisation lies outside
   */
  public Outcome<Page<InspectedEntry>> entries(Scope scope, EntryFilter filter, Page.Request page) {
    EntryCondition meant = meant(scope, filter);
    if (filter.broken()) {
      List<Long> people =
          Rows.list(
              em,
              "SELECT DISTINCT e.person_id" + meant.entries() + " LIMIT " + (MOST_CHAINS + 1),
              row -> row.number(0),
              meant.parameters());
      if (people.size() > MOST_CHAINS) {
        return Outcome.refused(new InspectionRefusal.TooManyChains(MOST_CHAINS));
      }
      meant.oneOf(
          chains.of(people).entrySet().stream()
              .filter(one -> !one.getValue().intact())
              .map(Map.Entry::getKey)
              .toList());
    }
    return new Outcome.Recorded<>(page(meant, page));
  }

  private EntryCondition meant(Scope scope, EntryFilter filter) {
    EntryCondition meant = new EntryCondition();
    meant.on(filter.days());
    meant.at(scope.places(), scope.day());
    filter
        .organisation()
        .ifPresent(
            id -> {
              organisations.inScope(scope, id);
              meant.at(organisations.places(id), scope.day());
            });
    if (!filter.name().isBlank()) {
      meant.called(filter.name().strip());
    }
    filter.source().ifPresent(meant::from);
    switch (filter.which()) {
      case STANDING -> {
        meant.posted();
        meant.reversed(false);
      }
      case REVERSED -> meant.reversed(true);
      case REVERSALS -> meant.reversing();
      case ALL -> {
        // no condition
      }
    }
    return meant;
  }

  private Page<InspectedEntry> page(EntryCondition meant, Page.Request page) {
    long total = EntryRows.count(em, meant);
    List<InspectedEntry> rows =
        EntryRows.list(
            em,
            meant,
            " ORDER BY e.occurred_on DESC, e.id DESC",
            meant.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset()));
    return new Page<>(checked(rows), page.page(), page.size(), total);
  }

  /** I5: the same entries with how their people's chains stand; one statement. */
  List<InspectedEntry> checked(List<InspectedEntry> rows) {
    Map<Long, ChainState> states = chains.of(InspectedEntry.people(rows));
    List<InspectedEntry> checked = new ArrayList<>();
    rows.forEach(
        one ->
            checked.add(
                one.with(states.getOrDefault(one.entry().recordedUnder(), ChainState.UNKNOWN))));
    return checked;
  }
}
