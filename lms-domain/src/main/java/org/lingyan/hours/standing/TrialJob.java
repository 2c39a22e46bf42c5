package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RuleDocuments;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Judges everybody whom a draft would bind twice: as it is, and as it would be. */
@ApplicationScoped
public class TrialJob implements JobKind {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected TrialJob() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public TrialJob(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "hours.rule-trial";
  }

  @Override
  public JobStep work(JobRun run) {
    long id = Long.parseLong(run.parameters());
    Asked asked = asked(id);
    if (asked.changes() != asked.changesNow()) {
      return new JobStep.Refused(JobSummary.of("hours.rule-trial-changed"));
    }
    ConcernedByRule concerned =
        new ConcernedByRule(em, asked.rule().id(), asked.alsoAt(), Optional.of(asked.on()));
    Checkpoint at = Checkpoint.of(run.checkpoint(), concerned);
    List<Long> some = concerned.after(at.person(), PEOPLE_AT_ONCE);
    if (some.isEmpty()) {
      Rows.change(em, "UPDATE rule_trial SET finished_at = ?2 WHERE id = ?1", id, run.at());
      return JobStep.finished(
          JobSummary.of("hours.rule-tried", Integer.toString(at.done()), changed(id)));
    }
    write(id, compared(asked, some, run.at()));
    Checkpoint next = at.after(some);
    Rows.change(em, "UPDATE rule_trial SET people = ?2 WHERE id = ?1", id, next.done());
    return JobStep.next(next.done(), next.total(), name(), next.text());
  }

  private Asked asked(long id) {
    return Rows.first(
            em,
            "SELECT t.changes, d.changes, t.bound_at, t.on_day, d.body FROM rule_trial t"
                + " JOIN rule_draft d ON d.id = t.draft_id WHERE t.id = ?1",
            row ->
                new Asked(
                    row.count(0),
                    row.count(1),
                    row.maybeNumber(2),
                    row.day(3),
                    RuleDocuments.hoursRule(row.text(4))),
            id)
        .orElseThrow();
  }

  private String changed(long id) {
    return Rows.first(
            em, "SELECT COUNT(*) FROM rule_trial_row WHERE trial_id = ?1", row -> row.text(0), id)
        .orElse("0");
  }

  private List<Row> compared(Asked asked, List<Long> some, Instant at) {
    GatheringFacts gathering = new GatheringFacts(em);
    JudgingPeople now = new JudgingPeople(rules);
    JudgingPeople then =
        new JudgingPeople(rules, bindings -> bindings.trying(asked.rule(), asked.alsoAt()));
    List<PersonFacts> people = gathering.people(some, at);
    List<Two> twice =
        people.stream()
            .map(facts -> new Two(facts, duty(now, facts, asked), duty(then, facts, asked)))
            .toList();
    var entries =
        gathering.entries(
            some,
            JudgingPeople.days(twice.stream().flatMap(two -> two.both().stream()).toList()),
            at);
    List<Row> rows = new ArrayList<>();
    for (Two two : twice) {
      List<Worked> hers = entries.get(two.facts().personId());
      Row row =
          new Row(
              two,
              two.before().map(bound -> now.verdict(two.facts(), bound, hers, asked.on())),
              two.after().map(bound -> then.verdict(two.facts(), bound, hers, asked.on())));
      if (row.moved()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Optional<JudgingPeople.Bound> duty(
      JudgingPeople judging, PersonFacts facts, Asked asked) {
    return judging.duties(facts, asked.on(), asked.on()).stream()
        .filter(bound -> bound.duty().rule().id().equals(asked.rule().id()))
        .findFirst();
  }

  private void write(long trial, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Where values = new Where();
    String tuples =
        rows.stream()
            .map(
                row ->
                    values.numbered(
                        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        trial,
                        row.two().facts().personId(),
                        row.two().place().organisationId(),
                        row.two().place().path(),
                        row.before().map(HoursVerdict::status).orElse(null),
                        row.after().map(HoursVerdict::status).orElse(null),
                        row.before().flatMap(HoursVerdict::needed),
                        row.after().flatMap(HoursVerdict::needed),
                        row.after().map(HoursVerdict::counted).orElse(BigDecimal.ZERO),
                        row.after().flatMap(HoursVerdict::missing)))
            .collect(Collectors.joining(", "));
    Rows.change(
        em,
        "INSERT INTO rule_trial_row (trial_id, person_id, organisation_id, path, before_status,"
            + " after_status, before_needed, after_needed, counted, after_missing) VALUES "
            + tuples,
        values.parameters());
  }

  private record Asked(
      int changes, int changesNow, OptionalLong alsoAt, LocalDate on, HoursRule rule) {}

  /** Somebody, and what is asked of her as it is and as it would be. */
  private record Two(
      PersonFacts facts,
      Optional<JudgingPeople.Bound> before,
      Optional<JudgingPeople.Bound> after) {
    List<JudgingPeople.Bound> both() {
      List<JudgingPeople.Bound> both = new ArrayList<>();
      before.ifPresent(both::add);
      after.ifPresent(both::add);
      return both;
    }

    PersonFacts.Employed place() {
      return after.or(() -> before).orElseThrow().employed();
    }
  }

  private record Row(Two two, Optional<HoursVerdict> before, Optional<HoursVerdict> after) {
    boolean moved() {
      return !before.map(HoursVerdict::status).equals(after.map(HoursVerdict::status));
    }
  }
}
