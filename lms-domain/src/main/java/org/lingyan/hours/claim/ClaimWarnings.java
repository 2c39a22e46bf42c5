package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Says what has to be looked at before a claim is decided (L4, L8). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ClaimWarnings {
  private final EntityManager em;
  private final ClaimFacts facts;
  private final Providers providers;

  /** For the container's proxy. */
  protected ClaimWarnings() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public ClaimWarnings(EntityManager em, ClaimFacts facts, Providers providers) {
    this.em = em;
    this.facts = facts;
    this.providers = providers;
  }

  /** Everything about a claim, whether it waits or not; whoever asks may see the claim. */
  public List<ClaimWarning> of(long claimId, ClaimContent content, LocalDate today) {
    List<ClaimWarning> found = new ArrayList<>(provider(content, today).stream().toList());
    found.addAll(sameClaims(claimId));
    found.addAll(overlaps(claimId));
    found.addAll(sameEntries(claimId));
    fullDay(claimId).ifPresent(found::add);
    return found;
  }

  /** L4: what speaks against its provider. */
  public Optional<ClaimWarning> provider(ClaimContent content, LocalDate today) {
    return ProviderCheck.of(
        content.form(),
        content.provider().name(),
        content.provider().id().isPresent()
            ? Optional.of(providers.find(content.provider().id().getAsLong(), today))
            : Optional.empty(),
        content.time(),
        facts.form(content.form()));
  }

  private List<ClaimWarning> sameClaims(long claimId) {
    return Rows.list(
        em,
        "SELECT DISTINCT d.id, d.title, d.last_day, d.state" + DoubtSql.about(DoubtSql.SAME_CLAIM),
        row -> new ClaimWarning.SameClaim(row.text(1), row.day(2), row.word(3, ClaimState.class)),
        claimId);
  }

  private List<ClaimWarning> overlaps(long claimId) {
    return Rows.list(
        em,
        "SELECT DISTINCT d.id, d.title, d.from_time, d.until_time"
            + DoubtSql.about(DoubtSql.OVERLAP),
        row ->
            new ClaimWarning.Overlap(
                row.text(1),
                Timekeeper.stored(row.moment(2).orElseThrow()).toLocalDate(),
                Timekeeper.stored(row.moment(2).orElseThrow()).toLocalTime().toString(),
                Timekeeper.stored(row.moment(3).orElseThrow()).toLocalTime().toString()),
        claimId);
  }

  private List<ClaimWarning> sameEntries(long claimId) {
    return Rows.list(
        em,
        "SELECT DISTINCT t.id, n.title, t.occurred_on, t.minutes"
            + DoubtSql.about(DoubtSql.SAME_ENTRY),
        row -> new ClaimWarning.SameEntry(row.text(1), row.day(2), row.count(3)),
        claimId);
  }

  private Optional<ClaimWarning> fullDay(long claimId) {
    return held(claimId)
        .filter(held -> held.minutes() + held.others() > ClaimCheck.MINUTES_OF_A_DAY)
        .map(held -> new ClaimWarning.FullDay(held.day(), held.others()));
  }

  /** L8: what the day of a claim holds already; empty for a claim that is not of one day. */
  Optional<Held> held(long claimId) {
    return Rows.first(
        em,
        "SELECT c.last_day, c.minutes, "
            + DoubtSql.DAY_HOLDS
            + " FROM claim c JOIN person r ON r.id = c.person_id JOIN person p ON p.id = r.main_id"
            + " WHERE c.id = ?1 AND "
            + DoubtSql.OF_ONE_DAY,
        row -> new Held(row.day(0), row.count(1), row.number(2)),
        claimId);
  }

  /**
   * A day of a claim.
   *
   * @param day the day
   * @param minutes minutes claimed
   * @param others minutes that the day holds already
   */
  record Held(LocalDate day, int minutes, long others) {}
}
