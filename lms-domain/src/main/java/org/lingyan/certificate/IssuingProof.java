package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.standing.CountedParts;
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
   * @param year the year it speaks of
   */
  @Transactional
  public Outcome<ProofView> hours(Scope scope, long personId, DateRange year, Instant at) {
    return hours(scope, personId, ProofWish.year(year, Timekeeper.day(at)), at);
  }

  /** Z8: the same under any requirement that binds her, in any of its periods. */
  @Transactional
  public Outcome<ProofView> hours(Scope scope, long personId, ProofWish wish, Instant at) {
    LocalDate today = Timekeeper.day(at);
    PersonView person = directory.inScope(scope, personId);
    // Nobody adds to the ledger between the judging and the end of the ledger that the paper keeps.
    writer.lock(personId);
    Optional<HoursVerdict> verdict = verdict(personId, wish, today);
    if (verdict.isEmpty()) {
      return Outcome.refused(new ProofRefusal.NotBound());
    }
    HoursVerdict judged = verdict.get();
    if (judged.counted().signum() <= 0) {
      return Outcome.refused(new ProofRefusal.NoHours());
    }
    CountedParts parts = standings.parts(personId, judged, Timekeeper.END);
    Outcome<ProofView> outcome =
        writer.write(paper(person, judged, parts, today), lines(parts), at);
    if (outcome instanceof Outcome.Recorded<ProofView> fresh) {
      log.record(
          new Action(
              at,
              OptionalLong.of(scope.accountId()),
              "proof.issue",
              "person:" + personId,
              Action.Result.DONE,
              ""));
      if (!scope.isSelf(personId)) {
        tell(personId, fresh.fact(), at);
      }
    }
    return outcome;
  }

  private static ProofView paper(
      PersonView person, HoursVerdict judged, CountedParts parts, LocalDate today) {
    return new ProofView(
        ProofNumber.fresh(),
        ProofKind.HOURS,
        person.id(),
        judged.rule().id(),
        judged.period(),
        today,
        person.name(),
        person.organisation(),
        judged.rule().title(),
        Optional.of(judged.counted()),
        judged.counted().multiply(BigDecimal.valueOf(judged.rule().minutesPerUnit())).intValue(),
        judged.needed(),
        judged.status(),
        judged.rule().version(),
        parts.carried());
  }

  private static List<ProofPart> lines(CountedParts parts) {
    List<ProofPart> lines = new ArrayList<>();
    parts
        .byCategory()
        .forEach((code, amount) -> lines.add(new ProofPart(ProofPart.Kind.CATEGORY, code, amount)));
    parts
        .bySource()
        .forEach(
            (kind, amount) -> lines.add(new ProofPart(ProofPart.Kind.SOURCE, kind.name(), amount)));
    return lines;
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
            rule.map(HoursRule::version).orElse(0),
            BigDecimal.ZERO),
        List.of(),
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

  private Optional<HoursVerdict> verdict(long personId, ProofWish wish, LocalDate today) {
    // Under the lock all that the ledger holds is known, also what came while we waited for it.
    return standings.of(personId, wish.inPeriod(), today, Timekeeper.END).stream()
        .filter(
            judged ->
                wish.requirement()
                    .map(id -> id.equals(judged.verdict().rule().id()))
                    .orElse(judged.main()))
        .map(Judged::verdict)
        .findFirst();
  }
}
