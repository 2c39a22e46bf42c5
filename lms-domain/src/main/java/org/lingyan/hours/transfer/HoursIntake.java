package org.lingyan.hours.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.ListAbove;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Reason;

/** Lists of earlier hours come in (T1 to T6). */
@ApplicationScoped
public class HoursIntake implements ListAbove {
  private final EntityManager em;
  private final KnownPeople known;
  private final RuleBook rules;
  private final TakingOver taking;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected HoursIntake() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HoursIntake(
      EntityManager em, KnownPeople known, RuleBook rules, TakingOver taking, Outbox outbox) {
    this.em = em;
    this.known = known;
    this.rules = rules;
    this.taking = taking;
    this.outbox = outbox;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.HOURS;
  }

  @Override
  public String action() {
    return "hours.import";
  }

  @Override
  public Run begin(Headings headings, Scope scope) {
    return new HoursRun(
        headings,
        scope,
        new ListedPeople(em, known, scope.day()),
        new CreditMinutes(rules, scope.day()),
        taking);
  }

  @Override
  @Transactional
  public List<Reason> undo(List<IntakeFact> facts, Scope scope, Change change) {
    return new UndoingHours(em, taking, outbox).undo(facts, scope, change);
  }
}
