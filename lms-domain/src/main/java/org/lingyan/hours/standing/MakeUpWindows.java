package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/** Says whether hours of a day may still be allotted to the year before (H2.10). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MakeUpWindows {
  private final EntityManager em;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected MakeUpWindows() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public MakeUpWindows(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
  }

  /**
   * Whether a requirement that bound her in the year before has a window that holds the day: that
   * of everybody, or hers where it was extended.
   */
  public boolean open(long personId, LocalDate day, Instant at) {
    LocalDate today = Timekeeper.day(at);
    DateRange lastYear = DateRange.yearOf(day.minusYears(1));
    JudgingPeople judging = new JudgingPeople(rules);
    return new GatheringFacts(em)
        .people(List.of(personId), at).stream()
            .flatMap(facts -> judging.duties(facts, lastYear.last(), today).stream())
            .map(JudgingPeople.Bound::duty)
            .filter(duty -> duty.period().equals(lastYear))
            .flatMap(duty -> duty.window().stream())
            .anyMatch(window -> window.contains(day));
  }
}
