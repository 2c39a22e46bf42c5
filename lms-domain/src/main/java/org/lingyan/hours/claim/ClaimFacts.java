package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Category;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Rows;
import org.lingyan.shared.SourceStatus;

/** What a claim is checked against: working life, rules, the forms and their sources. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ClaimFacts {
  private final EntityManager em;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected ClaimFacts() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public ClaimFacts(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
  }

  /** L2: what stands against a category; empty when hours can be recorded under it. */
  Optional<ClaimRefusal> against(Optional<Category> category) {
    return category
        .filter(one -> !rules.isCategory(one.code()))
        .map(one -> new ClaimRefusal.UnknownCategory(one.code()));
  }

  /** A person's first day of work; empty when none is on record. */
  public Optional<LocalDate> joined(long personId) {
    return Rows.first(
            em,
            "SELECT MIN(e.from_day) FROM person i JOIN employment e ON e.person_id = i.id"
                + " WHERE i.main_id = ?1",
            row -> ClaimRows.day(row, 0),
            personId)
        .flatMap(found -> found);
  }

  /** Path of the organisation where she has her main employment on a day, or had it last. */
  public Optional<String> place(long personId, LocalDate day) {
    return Rows.first(
        em,
        "SELECT o.path FROM employment e JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id"
            + " AND o.from_day <= LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " AND o.until_day > LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " WHERE e.person_id = ?1 AND e.main AND e.from_day <= ?2"
            + " ORDER BY e.from_day DESC LIMIT 1",
        row -> row.text(0),
        personId,
        day);
  }

  /**
   * Minutes that make one 学时 under the main requirement where she works on a day; empty when no
   * requirement binds there.
   */
  public OptionalInt minutesPerCreditHour(long personId, LocalDate day) {
    return place(personId, day).stream()
        .flatMap(path -> rules.binding(path, day).stream())
        .filter(bound -> bound.rule().unit() == Unit.CREDIT_HOUR)
        .mapToInt(bound -> bound.rule().minutesPerUnit())
        .findFirst();
  }

  /** L3: the forms that may be claimed, each with its source. */
  public Map<ClaimForm, Citation> forms() {
    return Rows.list(
            em,
            "SELECT form, citation, source, status FROM claim_form",
            row ->
                Map.entry(
                    row.word(0, ClaimForm.class),
                    new Citation(row.text(1), row.text(2), row.word(3, SourceStatus.class))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The source of one form. */
  Citation form(ClaimForm form) {
    return Optional.of(form).map((Function<ClaimForm, Citation>) forms()::get).orElseThrow();
  }
}
