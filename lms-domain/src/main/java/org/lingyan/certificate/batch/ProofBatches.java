package org.lingyan.certificate.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.ProofWish;
import org.lingyan.certificate.Proofs;
import org.lingyan.certificate.seal.UsingSeals;
import org.lingyan.hours.standing.Slot;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Proofs of a whole unit: who gets one, and one after the other. */
@ApplicationScoped
public class ProofBatches {
  /** Q2: most people of one batch. */
  public static final int MOST = 500;

  private static final String COUNTED =
      " FROM standing s JOIN person p ON p.id = s.person_id"
          + " JOIN organisation_state c ON c.organisation_id = s.organisation_id"
          + " AND c.from_day <= ?1 AND c.until_day > ?1"
          + " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";

  private final EntityManager em;
  private final Organisations organisations;
  private final RuleBook rules;
  private final IssuingProof issuing;
  private final UsingSeals seals;
  private final Proofs proofs;

  /** For the container's proxy. */
  protected ProofBatches() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProofBatches(
      EntityManager em,
      Organisations organisations,
      RuleBook rules,
      IssuingProof issuing,
      UsingSeals seals,
      Proofs proofs) {
    this.em = em;
    this.organisations = organisations;
    this.rules = rules;
    this.issuing = issuing;
    this.seals = seals;
    this.proofs = proofs;
  }

  /** Requirements and periods under which people count at or below a unit of the scope. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<BatchChoice> choices(Scope scope, long organisation) {
    organisations.inScope(scope, organisation);
    return Rows.list(
            em,
            "SELECT DISTINCT rule_id, slot FROM standing_count"
                + " WHERE organisation_id = ?1 AND people > 0 ORDER BY slot DESC, rule_id",
            row -> choice(row.text(0), new Slot(row.day(1)), scope.day()),
            organisation)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<BatchChoice> choice(String requirement, Slot slot, LocalDate today) {
    boolean own = slot.equals(Slot.CURRENT);
    LocalDate day = own ? today : slot.key();
    return rules
        .hoursRule(requirement, day)
        .or(() -> rules.hoursRule(requirement, today))
        .map(
            rule ->
                new BatchChoice(
                    requirement,
                    rule.title(),
                    own ? Optional.empty() : rule.period().containing(day),
                    day));
  }

  /**
   * Q1, Q2: who gets a paper; nothing is issued.
   *
   * @param scope HR's subtrees
   * @return ids of people, by unit and name
   * @throws org.lingyan.shared.UnknownSubject when the unit lies outside
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Outcome<List<Long>> people(Scope scope, BatchWish wish) {
    OrganisationView unit = organisations.inScope(scope, wish.organisationId());
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("s.rule_id = ?", wish.requirement());
    where.and("s.slot = ?", slot(wish, scope.day()).key());
    where.and("s.path LIKE ?", unit.path() + "%");
    scope.restrict(where, "o.path");
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + COUNTED + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    if (total == 0) {
      return Outcome.refused(new BatchRefusal.Nobody());
    }
    if (total > MOST) {
      return Outcome.refused(new BatchRefusal.TooMany(total, MOST));
    }
    return new Outcome.Recorded<>(
        Rows.list(
            em,
            "SELECT p.id" + COUNTED + where.sql() + " ORDER BY s.path, p.name, p.id",
            row -> row.number(0),
            where.parameters()));
  }

  private Slot slot(BatchWish wish, LocalDate today) {
    Optional<HoursRule> rule =
        rules
            .hoursRule(wish.requirement(), wish.inPeriod())
            .or(() -> rules.hoursRule(wish.requirement(), today));
    return rule.flatMap(known -> known.period().containing(wish.inPeriod()))
        .map(DateRange::from)
        .map(Slot::new)
        .orElse(Slot.CURRENT);
  }

  /**
   * Q3: issues the papers of some people of a batch, in the caller's transaction.
   *
   * @param people ids, those outside the scope left out
   * @param after number of papers that the batch holds already
   * @return how many papers it holds now
   */
  @Transactional
  public int issue(
      Scope scope, long job, BatchWish wish, List<Long> people, int after, Instant at) {
    int held = after;
    for (long person : inScope(scope, people)) {
      Outcome<ProofView> outcome =
          issuing.hours(
              scope, person, new ProofWish(Optional.of(wish.requirement()), wish.inPeriod()), at);
      Optional<ProofView> paper = paper(outcome);
      if (paper.isPresent()) {
        if (wish.sealed()) {
          seals.use(scope, person, paper.get().number(), at);
        }
        held++;
        Rows.change(
            em,
            "INSERT INTO proof_batch (job_id, no, proof_id)"
                + " SELECT ?1, ?2, f.id FROM proof f WHERE f.number = ?3",
            job,
            held,
            paper.get().number());
      }
    }
    return held;
  }

  private static Optional<ProofView> paper(Outcome<ProofView> outcome) {
    if (outcome instanceof Outcome.Recorded<ProofView> fresh) {
      return Optional.of(fresh.fact());
    }
    return outcome instanceof Outcome.AlreadyRecorded<ProofView> found
        ? Optional.of(found.fact())
        : Optional.empty();
  }

  private List<Long> inScope(Scope scope, List<Long> people) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("p.id IN (" + Rows.ids(people) + ")");
    scope.restrict(where, "o.path");
    List<Long> inside =
        Rows.list(
            em,
            "SELECT DISTINCT p.id" + COUNTED + where.sql(),
            row -> row.number(0),
            where.parameters());
    return people.stream().filter(inside::contains).toList();
  }

  /** The papers of a batch, in their order. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<ProofView> papers(long job) {
    return Rows.list(
            em,
            "SELECT f.number FROM proof_batch b JOIN proof f ON f.id = b.proof_id"
                + " WHERE b.job_id = ?1 ORDER BY b.no",
            row -> row.text(0),
            job)
        .stream()
        .flatMap(number -> proofs.find(number).stream())
        .toList();
  }
}
