package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.MergePlan;
import org.lingyan.rules.Bindings;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

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
   * A person's verdicts under every requirement whose period contains a day, the main one first.
   * Who calls it has checked the scope.
   *
   * @param inPeriod any day of the periods wanted
   * @param on the day judged; facts dated after it do not count
   * @param knownAt facts recorded after it do not count
   */
  public List<Judged> of(long personId, LocalDate inPeriod, LocalDate on, Instant knownAt) {
    return of(List.of(personId), inPeriod, on, knownAt);
  }

  /** The same for the periods that hold on the day that decides in a year. */
  public List<Judged> of(long personId, DateRange year, LocalDate on, Instant knownAt) {
    return of(personId, year.deciding(on), on, knownAt);
  }

  /** The same for many people. */
  public List<Judged> of(
      Collection<Long> persons, LocalDate inPeriod, LocalDate on, Instant knownAt) {
    return judged(new JudgingPeople(rules), persons, inPeriod, on, knownAt);
  }

  /**
   * The same for many people of one part of the tree; two statements.
   *
   * @param bindings what binds in that part
   */
  public List<Judged> of(
      Collection<Long> persons,
      LocalDate inPeriod,
      LocalDate on,
      Instant knownAt,
      Bindings bindings) {
    return judged(new JudgingPeople(bindings), persons, inPeriod, on, knownAt);
  }

  /**
   * How people would stand under other rules than those in force; nothing is recorded.
   *
   * @param instead the rule to judge by in place of one in force
   */
  public List<Judged> under(
      UnaryOperator<HoursRule> instead,
      Collection<Long> persons,
      LocalDate inPeriod,
      LocalDate on,
      Instant knownAt) {
    return judged(new JudgingPeople(rules).instead(instead), persons, inPeriod, on, knownAt);
  }

  /**
   * How a person would stand if these came on top of her facts; nothing is recorded.
   *
   * @param further hours; with negated minutes, what a reversal would do
   */
  public List<Judged> with(
      long personId, DateRange year, LocalDate on, Instant knownAt, Collection<Worked> further) {
    GatheringFacts gathering = new GatheringFacts(em);
    JudgingPeople judging = new JudgingPeople(rules);
    PersonFacts facts = gathering.people(List.of(personId), knownAt).get(0);
    List<JudgingPeople.Bound> duties = judging.duties(facts, year.deciding(on), on);
    List<Worked> entries =
        new ArrayList<>(
            gathering
                .entries(List.of(personId), JudgingPeople.days(duties), knownAt)
                .get(personId));
    entries.addAll(further);
    return judged(judging, facts, duties, entries, on);
  }

  /** How the one who stays would stand if two persons were one (M1); nothing is recorded. */
  public List<Judged> asOne(MergePlan plan, DateRange year, LocalDate on, Instant knownAt) {
    MergedFacts merged = new MergedFacts(em, plan);
    JudgingPeople judging = new JudgingPeople(rules);
    PersonFacts facts = merged.people(knownAt);
    List<JudgingPeople.Bound> duties = judging.duties(facts, year.deciding(on), on);
    return judged(judging, facts, duties, merged.entries(JudgingPeople.days(duties), knownAt), on);
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
    Duty duty = plain(ends.get(0).personId(), rule, period, Timekeeper.END);
    List<Worked> entries = new GatheringFacts(em).entriesUpTo(ends, duty.entries());
    return HoursJudge.judge(duty, entries, on).counted();
  }

  /** What the amount of a verdict is made of (H2.18); nothing is recorded. */
  public CountedParts parts(long personId, HoursVerdict verdict, Instant knownAt) {
    Duty duty = plain(personId, verdict.rule(), verdict.period(), knownAt);
    return CountedParts.of(
        verdict,
        duty,
        new GatheringFacts(em).entries(List.of(personId), duty.entries(), knownAt).get(personId));
  }

  /** What decides which of her hours count: of what is asked of her, only her own windows. */
  private Duty plain(long personId, HoursRule rule, DateRange period, Instant knownAt) {
    return Duty.plain(rule, period, period.from(), Optional.empty())
        .longer(
            new GatheringFacts(em).people(List.of(personId), knownAt).get(0).windows(rule.id()));
  }

  private List<Judged> judged(
      JudgingPeople judging,
      Collection<Long> persons,
      LocalDate inPeriod,
      LocalDate on,
      Instant knownAt) {
    GatheringFacts gathering = new GatheringFacts(em);
    Map<PersonFacts, List<JudgingPeople.Bound>> duties = new LinkedHashMap<>();
    gathering
        .people(persons, knownAt)
        .forEach(facts -> duties.put(facts, judging.duties(facts, inPeriod, on)));
    DateRange days = JudgingPeople.days(duties.values().stream().flatMap(List::stream).toList());
    Map<Long, List<Worked>> entries = gathering.entries(persons, days, knownAt);
    return duties.entrySet().stream()
        .flatMap(
            one ->
                judged(
                    judging, one.getKey(), one.getValue(), entries.get(one.getKey().personId()), on)
                    .stream())
        .toList();
  }

  private static List<Judged> judged(
      JudgingPeople judging,
      PersonFacts facts,
      List<JudgingPeople.Bound> duties,
      List<Worked> entries,
      LocalDate on) {
    return duties.stream()
        .map(
            bound ->
                new Judged(
                    facts.personId(),
                    OptionalLong.of(bound.employed().organisationId()),
                    bound.employed().path(),
                    bound.main(),
                    judging.verdict(facts, bound, entries, on)))
        .toList();
  }
}
