package org.lingyan.hours.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.hours.transfer.CreditMinutes;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.ListAbove;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** An authority's list comes in to be compared; nothing of it reaches the ledger by that. */
@ApplicationScoped
public class ComparisonIntake implements ListAbove {
  private final EntityManager em;
  private final Keyring keys;
  private final KnownPeople known;
  private final RuleBook rules;
  private final TakingOver taking;

  /** For the container's proxy. */
  protected ComparisonIntake() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ComparisonIntake(
      EntityManager em, Keyring keys, KnownPeople known, RuleBook rules, TakingOver taking) {
    this.em = em;
    this.keys = keys;
    this.known = known;
    this.rules = rules;
    this.taking = taking;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.COMPARISON;
  }

  @Override
  public String action() {
    return "hours.compare";
  }

  @Override
  public Run begin(Headings headings, Scope scope) {
    return new ComparisonRun(
        em,
        new RowTable(em, keys),
        headings,
        scope,
        new ListedPeople(em, known, scope.day()),
        new CreditMinutes(rules, scope.day()),
        taking);
  }

  /** A comparison goes while nobody has decided about a row of it. */
  @Override
  @Transactional
  public List<Reason> undo(List<IntakeFact> facts, Scope scope, Change change) {
    for (IntakeFact fact : facts) {
      long id = fact.subjectId();
      Rows.first(em, "SELECT id FROM reconciliation WHERE id = ?1 FOR UPDATE", row -> true, id);
      long decided =
          Rows.first(
                  em,
                  "SELECT COUNT(*) FROM reconciliation_row WHERE reconciliation_id = ?1"
                      + " AND decision IS NOT NULL",
                  row -> row.number(0),
                  id)
              .orElse(0L);
      if (decided > 0) {
        return List.of(new RowRefusal.DecidedRows(decided));
      }
      Rows.change(em, "DELETE FROM reconciliation_row WHERE reconciliation_id = ?1", id);
      Rows.change(em, "DELETE FROM reconciliation WHERE id = ?1", id);
    }
    return List.of();
  }
}
