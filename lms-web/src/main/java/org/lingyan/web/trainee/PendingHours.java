package org.lingyan.web.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.lingyan.hours.claim.PendingClaim;
import org.lingyan.hours.claim.PendingClaims;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Worked;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/** How somebody would stand if all that she claimed were approved. */
@ApplicationScoped
public class PendingHours {
  private final PendingClaims claims;
  private final Standings standings;

  /** For the container's proxy. */
  protected PendingHours() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public PendingHours(PendingClaims claims, Standings standings) {
    this.claims = claims;
    this.standings = standings;
  }

  /** What waits of the days that these verdicts, and the year, are about. */
  List<PendingClaim> of(long personId, DateRange year, List<Judged> judged) {
    LocalDate from = year.from();
    LocalDate until = year.until();
    for (Judged one : judged) {
      DateRange period = one.verdict().period();
      from = period.from().isBefore(from) ? period.from() : from;
      until = period.until().isAfter(until) ? period.until() : until;
    }
    return claims.of(personId, new DateRange(from, until));
  }

  /** The verdicts if these were approved, in the order of those given. */
  List<HoursVerdict> then(
      long personId, DateRange year, List<Judged> judged, List<PendingClaim> waiting, Instant at) {
    if (waiting.isEmpty()) {
      return judged.stream().map(Judged::verdict).toList();
    }
    List<Judged> with =
        standings.with(
            personId,
            year,
            Timekeeper.day(at),
            at,
            waiting.stream().map(PendingHours::worked).toList());
    return judged.stream().map(one -> counterpart(one, with)).toList();
  }

  private static HoursVerdict counterpart(Judged one, List<Judged> with) {
    return with.stream()
        .map(Judged::verdict)
        .filter(
            other ->
                other.rule().id().equals(one.verdict().rule().id())
                    && other.period().equals(one.verdict().period()))
        .findFirst()
        .orElse(one.verdict());
  }

  private static Worked worked(PendingClaim claim) {
    return new Worked(
        claim.day(),
        claim.minutes(),
        claim.category(),
        claim.source().kind(),
        false,
        claim.source().days(),
        OptionalInt.empty());
  }
}
