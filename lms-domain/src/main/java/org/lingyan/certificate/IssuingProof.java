package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Status;
import org.lingyan.learning.attempt.CourseCompleted;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;

/** Issues papers (Z2, Z3, Z5). */
@ApplicationScoped
public class IssuingProof {
  private final Directory directory;
  private final RuleBook rules;
  private final Standings standings;
  private final ProofWriter writer;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected IssuingProof() {
    this.rules = null;
    this.directory = null;
    this.standings = null;
    this.writer = null;
    this.log = null;
    this.outbox = null;
  }

  /** Works through these. */
  @Inject
  public IssuingProof(
      EntityManager em,
      Directory directory,
      RuleBook rules,
      Standings standings,
      Ledger ledger,
      ActionLog log,
      Outbox outbox) {
    this.rules = rules;
    this.directory = directory;
    this.standings = standings;
    this.writer = new ProofWriter(em, ledger);
    this.log = log;
    this.outbox = outbox;
  }

  /**
   * A 学时证明 for a person inside the scope, under her main requirement.
   *
   * @param period the period it speaks of
   */
  @Transactional
  public Outcome<ProofView> hours(Scope scope, long personId, DateRange period, Instant at) {
    LocalDate today = Timekeeper.day(at);
    PersonView person = directory.inScope(scope, personId);
    // Nobody adds to the ledger between the judging and the end of the ledger that the paper keeps.
    writer.lock(personId);
    Optional<HoursVerdict> verdict = main(personId, period, today);
    if (verdict.isEmpty()) {
      return Outcome.refused(new ProofRefusal.NotBound());
    }
    HoursVerdict judged = verdict.get();
    if (judged.counted().signum() <= 0) {
      return Outcome.refused(new ProofRefusal.NoHours());
    }
    Outcome<ProofView> outcome =
        writer.write(
            new ProofView(
                ProofNumber.fresh(),
                ProofKind.HOURS,
                personId,
                judged.rule().id(),
                period,
                today,
                person.name(),
                person.organisation(),
                judged.rule().title(),
                Optional.of(judged.counted()),
                judged
                    .counted()
                    .multiply(BigDecimal.valueOf(judged.rule().minutesPerUnit()))
                    .intValue(),
                judged.needed(),
                judged.status(),
                judged.rule().version()),
            at);
    if (outcome instanceof Outcome.Recorded<ProofView>) {
      log.record(
          new Action(
              at,
              OptionalLong.of(scope.accountId()),
              "proof.issue",
              "person:" + personId,
              Action.Result.DONE,
              ""));
      if (!scope.isSelf(personId)) {
        tell(personId, ((Outcome.Recorded<ProofView>) outcome).fact(), at);
      }
    }
    return outcome;
  }

  /** Z6: who did not ask for it herself is told. */
  private void tell(long personId, ProofView proof, Instant at) {
    outbox.tell(
        personId,
        NoticeDraft.of(
            "proof.issued",
            proof.number(),
            NoticeKind.PAPER,
            NoticeText.of(
                "proof.issued",
                proof.title(),
                proof.period().from(),
                proof.period().last(),
                proof.number()),
            "/trainee/proofs"),
        at);
  }

  /** Z5: the paper of a course that was just completed; the news comes under the lock. */
  public void follow(@Observes CourseCompleted news) {
    LocalDate today = Timekeeper.day(news.at());
    Scope self = new Scope(0, OptionalLong.of(news.personId()), List.of(), today);
    PersonView person = directory.inScope(self, news.personId());
    Optional<HoursRule> rule = binding(person, today);
    writer.write(
        new ProofView(
            ProofNumber.fresh(),
            ProofKind.COURSE,
            news.personId(),
            news.course().courseId(),
            new DateRange(today, today.plusDays(1)),
            today,
            person.name(),
            person.organisation(),
            news.course().title(),
            rule.map(binding -> binding.worth(news.minutes())),
            news.minutes(),
            Optional.empty(),
            Status.MET,
            rule.map(HoursRule::version).orElse(0)),
        news.at());
  }

  private Optional<HoursRule> binding(PersonView person, LocalDate today) {
    if (!new DateRange(person.since(), person.until()).contains(today)) {
      return Optional.empty();
    }
    return rules.binding(person.path(), today).stream()
        .filter(BoundRule::main)
        .filter(bound -> bound.rule().binds().workers().contains(person.category()))
        .map(BoundRule::rule)
        .findFirst();
  }

  private Optional<HoursVerdict> main(long personId, DateRange period, LocalDate today) {
    // Under the lock all that the ledger holds is known, also what came while we waited for it.
    return standings.of(personId, period, today, Timekeeper.END).stream()
        .filter(Judged::main)
        .map(Judged::verdict)
        .findFirst();
  }
}
