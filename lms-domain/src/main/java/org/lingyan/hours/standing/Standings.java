package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.MergePlan;
import org.lingyan.rules.Bindings;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;

/** Answers from the facts how people stand, on any day and as known at any moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Standings {
  private final EntityManager em;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected Standings() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public Standings(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
  }

  /**
   * A person's verdicts, the main requirement first. Who calls it has checked the scope.
   *
   * @param period the period judged
   * @param on the day judged; facts dated after it do not count
   * @param knownAt facts recorded after it do not count
   */
  public List<Judged> of(long personId, DateRange period, LocalDate on, Instant knownAt) {
    return of(List.of(personId), period, on, knownAt);
  }

  /** The same for many people. */
  public List<Judged> of(
      Collection<Long> persons, DateRange period, LocalDate on, Instant knownAt) {
    return judged(new JudgingPeople(rules), persons, period, on, knownAt);
  }

  /**
   * The same for many people of one part of the tree; two statements.
   *
   * @param bindings what binds in that part on the day that decides where somebody counts
   */
  public List<Judged> of(
      Collection<Long> persons,
      DateRange period,
      LocalDate on,
      Instant knownAt,
      Bindings bindings) {
    return judged(new JudgingPeople(bindings), persons, period, on, knownAt);
  }

  /**
   * How a person would stand if this came on top of her facts; nothing is recorded.
   *
   * @param further hours; with negated minutes, what a reversal would do
   */
  public List<Judged> with(
      long personId, DateRange period, LocalDate on, Instant knownAt, Worked further) {
    JudgingPeople judging = new JudgingPeople(rules);
    return new GatheringFacts(em)
        .of(List.of(personId), period, knownAt).stream()
            .map(facts -> facts.with(further))
            .flatMap(facts -> judging.verdicts(facts, period, on).stream())
            .toList();
  }

  /** How the one who stays would stand if two persons were one (M1); nothing is recorded. */
  public List<Judged> asOne(MergePlan plan, DateRange period, LocalDate on, Instant knownAt) {
    return new JudgingPeople(rules)
        .verdicts(new GatheringFacts(em).asOne(plan, period, knownAt), period, on);
  }

  /**
   * What a rule counts of a ledger as it stood at one of its entries, less what was taken back
   * since. Hours that were added later make no difference, on whatever day they took place.
   *
   * @param on the day judged; entries dated after it do not count
   * @param ends the last entry that counts of each chain, the holder's own first
   */
  public BigDecimal countedUpTo(
      List<Ledger.ChainEnd> ends, HoursRule rule, DateRange period, LocalDate on) {
    List<Worked> entries = new GatheringFacts(em).entriesUpTo(ends, period);
    return HoursJudge.judge(rule, period, period.from(), entries, on).counted();
  }

  private List<Judged> judged(
      JudgingPeople judging,
      Collection<Long> persons,
      DateRange period,
      LocalDate on,
      Instant knownAt) {
    return new GatheringFacts(em)
        .of(persons, period, knownAt).stream()
            .flatMap(facts -> judging.verdicts(facts, period, on).stream())
            .toList();
  }
}
