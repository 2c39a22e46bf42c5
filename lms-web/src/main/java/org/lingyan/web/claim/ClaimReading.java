package org.lingyan.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimFacts;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.ClaimWarning;
import org.lingyan.hours.claim.ClaimWarnings;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.SeenDays;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.ReasonRow;
import org.lingyan.web.text.Texts;

/** Opens a claim for who decides it, with everything that lies around it. */
@ApplicationScoped
public class ClaimReading {
  private static final int MOST_ENTRIES = 50;

  private final Claims claims;
  private final ClaimWarnings warnings;
  private final ClaimFacts facts;
  private final Ledger ledger;

  /** For the container's proxy. */
  protected ClaimReading() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public ClaimReading(Claims claims, ClaimWarnings warnings, ClaimFacts facts, Ledger ledger) {
    this.claims = claims;
    this.warnings = warnings;
    this.facts = facts;
    this.ledger = ledger;
  }

  /**
   * A claim of somebody inside the scope.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  Opened open(Scope scope, long id, Instant at, Texts texts) {
    LocalDate today = Timekeeper.day(at);
    Claim claim = claims.inScope(scope, id);
    OptionalInt perHour = facts.minutesPerCreditHour(claim.line().personId(), today);
    List<ClaimWarning> found =
        claim.line().state() == ClaimState.SUBMITTED
            ? warnings.of(id, claim.content(), today)
            : List.of();
    ClaimCard card =
        new ClaimCard(claim, facts.forms().get(claim.content().form()), perHour, texts);
    return new Opened(
        claim, card, ReasonRow.of(List.<Reason>copyOf(found), texts), others(claim, texts));
  }

  /** What else the ledger holds of that day. */
  private List<String> others(Claim claim, Texts texts) {
    return claim.line().day().stream()
        .flatMap(
            day ->
                ledger
                    .entries(
                        claim.line().personId(),
                        DateRange.inclusive(day, day),
                        SeenDays.ALL,
                        new Page.Request(0, MOST_ENTRIES))
                    .items()
                    .stream())
        .filter(entry -> claim.line().entryId().orElse(0) != entry.id())
        .filter(ClaimReading::counts)
        .map(entry -> texts.of("claim.other-entry", entry.title(), entry.minutes()))
        .toList();
  }

  private static boolean counts(EntryView entry) {
    return entry.counting() && entry.reverses().isEmpty() && entry.reversedBy().isEmpty();
  }

  /** A claim before its reader. */
  public static final class Opened {
    private final Claim claim;
    private final ClaimCard card;
    private final List<ReasonRow> warnings;
    private final List<String> others;

    private Opened(Claim claim, ClaimCard card, List<ReasonRow> warnings, List<String> others) {
      this.claim = claim;
      this.card = card;
      this.warnings = warnings;
      this.others = others;
    }

    Claim claim() {
      return claim;
    }

    /** What it says. */
    public ClaimCard getCard() {
      return card;
    }

    /** What has to be looked at. */
    public List<ReasonRow> getWarnings() {
      return warnings;
    }

    /** What else the ledger holds of that day. */
    public List<String> getOthers() {
      return others;
    }

    /** Whether it waits. */
    public boolean isWaiting() {
      return claim.line().state() == ClaimState.SUBMITTED;
    }
  }
}
