package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.personal.Called;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Words;

/** How somebody stands; derived from the ledger. */
@ApplicationScoped
class StandingData implements PersonalDataHolder {
  private final EntityManager em;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected StandingData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  StandingData(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
  }

  @Override
  public List<Held> held() {
    return List.of(standings());
  }

  private Held standings() {
    return Held.named("standings", Fate.STAYS)
        .in("standing", "rule_trial_row")
        .columns("requirement", "from", "until", "status")
        .read(
            em,
            "SELECT s.rule_id, s.period_from, s.period_until - INTERVAL 1 DAY, s.status",
            "FROM standing s WHERE s.person_id IN (:person)",
            "ORDER BY s.period_from DESC, s.rule_id",
            row ->
                List.of(
                    requirement(row.text(0), row.day(2)),
                    row.day(1),
                    row.day(2),
                    row.word(3, Status.class)));
  }

  /** The requirement as it was called on the last day of the period. */
  private Called requirement(String rule, LocalDate last) {
    return new Called(
        rule,
        rules.hoursRule(rule, last).map(HoursRule::title).orElseGet(() -> new Words(rule, rule)));
  }
}
