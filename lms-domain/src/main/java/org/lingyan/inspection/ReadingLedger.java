package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.ChainState;
import org.lingyan.hours.ledger.CheckingChains;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

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
    Where where = where(scope, filter);
    if (filter.broken()) {
      List<Long> people =
          Rows.list(
              em,
              "SELECT DISTINCT e.person_id"
                  + EntryRows.matching(where)
                  + " LIMIT "
                  + (MOST_CHAINS + 1),
              row -> row.number(0),
              where.parameters());
      if (people.size() > MOST_CHAINS) {
        return Outcome.refused(new InspectionRefusal.TooManyChains(MOST_CHAINS));
      }
      oneOf(
          where,
          chains.of(people).entrySet().stream()
              .filter(one -> !one.getValue().intact())
              .map(Map.Entry::getKey)
              .toList());
    }
    return new Outcome.Recorded<>(page(where, page));
  }

  private Where where(Scope scope, EntryFilter filter) {
    Where where = new Where();
    EntryRows.on(where, filter.days());
    EntryRows.at(where, scope.places(), scope.day());
    filter
        .organisation()
        .ifPresent(
            id -> {
              organisations.inScope(scope, id);
              EntryRows.at(where, organisations.places(id), scope.day());
            });
    if (!filter.name().isBlank()) {
      EntryRows.called(where, filter.name().strip());
    }
    filter.source().ifPresent(kind -> where.and("e.source_kind = ?", kind.name()));
    switch (filter.which()) {
      case STANDING -> where.and("e.reverses IS NULL AND r.id IS NULL");
      case REVERSED -> where.and("r.id IS NOT NULL");
      case REVERSALS -> where.and("e.reverses IS NOT NULL");
      case ALL -> {
        // no condition
      }
    }
    return where;
  }

  private static void oneOf(Where where, List<Long> people) {
    if (people.isEmpty()) {
      where.and("1 = 0");
    } else {
      String marks = people.stream().map(id -> "?").collect(Collectors.joining(", "));
      where.and("e.person_id IN (" + marks + ")", people.toArray());
    }
  }

  private Page<InspectedEntry> page(Where where, Page.Request page) {
    long total = EntryRows.count(em, where);
    List<InspectedEntry> rows =
        EntryRows.list(
            em,
            where,
            " ORDER BY e.occurred_on DESC, e.id DESC",
            where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset()));
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
