package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Decides claims (L5 to L10, L12). */
@ApplicationScoped
public class DecidingClaims {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Claims claims;
  private final ClaimFacts facts;
  private final ClaimWarnings warnings;
  private final PostingHours posting;
  private final Outbox outbox;
  private final ActionLog log;

  /** For the container's proxy. */
  protected DecidingClaims() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DecidingClaims(
      EntityManager em,
      Claims claims,
      ClaimFacts facts,
      ClaimWarnings warnings,
      PostingHours posting,
      Outbox outbox,
      ActionLog log) {
    this.em = em;
    this.claims = claims;
    this.facts = facts;
    this.warnings = warnings;
    this.posting = posting;
    this.outbox = outbox;
    this.log = log;
  }

  /**
   * Decides a claim of somebody inside the scope.
   *
   * @param accountId who decides
   * @return with the claim's id
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> decide(Scope scope, long id, DecisionWish wish, long accountId, Instant at) {
    return decide(scope, id, wish, accountId, "", at);
  }

  /**
   * L9: approves a claim as claimed, unless there is anything to look at.
   *
   * @param filter the filter by which it was found, for the log
   * @return refused with what has to be looked at
   */
  @Transactional
  public Outcome<Long> approveUnlessDoubted(
      Scope scope, long id, int round, long accountId, String filter, Instant at) {
    Claim claim = claims.inScope(scope, id);
    List<ClaimWarning> doubts = warnings.of(id, claim.content(), Timekeeper.day(at));
    return doubts.isEmpty()
        ? decide(scope, id, DecisionWish.asClaimed(round), accountId, filter, at)
        : new Outcome.Refused<>(List.copyOf(doubts));
  }

  private Outcome<Long> decide(
      Scope scope, long id, DecisionWish wish, long accountId, String detail, Instant at) {
    PersonLock.take(em, claims.inScope(scope, id).line().personId());
    Claim claim = claims.inScope(scope, id);
    Optional<LedgerRefusal> own =
        posting
            .against(
                claim.line().personId(),
                claim.content().time().last().orElseThrow(),
                OptionalLong.of(accountId),
                at)
            // A closed year takes no hour; what waits can still be given back.
            .filter(
                one ->
                    wish.decision() == Decision.APPROVE
                        || !(one instanceof LedgerRefusal.YearClosed));
    Optional<ClaimRefusal> unknown = facts.against(wish.category());
    if (unknown.isPresent()) {
      return Outcome.refused(unknown.get());
    }
    if (own.isPresent()) {
      return Outcome.refused(own.get());
    }
    if (claim.line().state() != ClaimState.SUBMITTED) {
      return isSame(claim, wish, accountId)
          ? new Outcome.AlreadyRecorded<>(id)
          : Outcome.refused(new DecisionRefusal.NotWaiting(claim.line().state()));
    }
    if (wish.round().isPresent() && wish.round().getAsInt() != claim.line().round()) {
      return Outcome.refused(new DecisionRefusal.SentAgain());
    }
    List<Reason> against = against(claim, wish, Timekeeper.day(at));
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    OptionalLong entry = OptionalLong.empty();
    if (wish.decision() == Decision.APPROVE) {
      Outcome<EntryView> posted = post(claim, wish, accountId, at);
      if (posted instanceof Outcome.Refused<EntryView> refused) {
        return new Outcome.Refused<>(refused.reasons());
      }
      entry = OptionalLong.of(entry(posted).id());
    }
    decided(claim, wish, entry, accountId, at);
    log.record(
        new Action(
            at,
            OptionalLong.of(accountId),
            "claim." + wish.decision().name().toLowerCase(java.util.Locale.ROOT),
            "claim:" + id,
            Action.Result.DONE,
            detail));
    return new Outcome.Recorded<>(id);
  }

  private static EntryView entry(Outcome<EntryView> posted) {
    return posted instanceof Outcome.Recorded<EntryView> recorded
        ? recorded.fact()
        : ((Outcome.AlreadyRecorded<EntryView>) posted).fact();
  }

  /** L6: whether this very decision stands already. */
  private static boolean isSame(Claim claim, DecisionWish wish, long accountId) {
    return claim.line().state() == wish.decision().state()
        && claim
            .lastDecision()
            .filter(
                step ->
                    step.kind() == wish.decision().step()
                        && step.accountId() == accountId
                        && step.round() == wish.round().orElse(step.round())
                        && step.reason().equals(wish.reason().strip())
                        && (wish.decision() != Decision.APPROVE
                            || (step.minutes().equals(OptionalInt.of(minutes(claim, wish)))
                                && step.category().equals(category(claim, wish)))))
            .isPresent();
  }

  private static int minutes(Claim claim, DecisionWish wish) {
    return wish.minutes().orElse(claim.content().worth().orElse(0));
  }

  private static Optional<Category> category(Claim claim, DecisionWish wish) {
    return wish.category().or(claim.content()::category);
  }

  private List<Reason> against(Claim claim, DecisionWish wish, LocalDate today) {
    List<Reason> against = new ArrayList<>();
    String why = wish.reason().strip();
    if (why.length() > LONGEST_REASON || (why.isEmpty() && needsReason(claim, wish, today))) {
      against.add(new DecisionRefusal.NoReason());
    }
    if (wish.decision() == Decision.APPROVE) {
      int claimed = claim.content().worth().orElse(0);
      int granted = minutes(claim, wish);
      if (granted > claimed || (granted < 1 && claimed > 0) || granted < 0) {
        against.add(new DecisionRefusal.MoreThanClaimed(claimed));
      }
      warnings
          .held(claim.line().id())
          .filter(held -> held.others() + granted > ClaimCheck.MINUTES_OF_A_DAY)
          .ifPresent(held -> against.add(new DecisionRefusal.DayFull(held.day(), held.others())));
    }
    return against;
  }

  /** L5, L4: anything but an approval of what is claimed, from whom may give it. */
  private boolean needsReason(Claim claim, DecisionWish wish, LocalDate today) {
    return wish.decision() != Decision.APPROVE
        || minutes(claim, wish) != claim.content().worth().orElse(0)
        || !category(claim, wish).equals(claim.content().category())
        || warnings.provider(claim.content(), today).isPresent();
  }

  private Outcome<EntryView> post(Claim claim, DecisionWish wish, long accountId, Instant at) {
    boolean degree = claim.content().form() == ClaimForm.DEGREE;
    return posting.post(
        claim.line().personId(),
        new EntryDraft(
            claim.content().time().last().orElseThrow(),
            degree ? 0 : minutes(claim, wish),
            category(claim, wish).orElseThrow().code(),
            claim.content().form().source(claim.line().id(), claim.content().time().count()),
            claim.content().title()),
        OptionalLong.of(accountId),
        at);
  }

  private void decided(
      Claim claim, DecisionWish wish, OptionalLong entry, long accountId, Instant at) {
    boolean approved = wish.decision() == Decision.APPROVE;
    String why = wish.reason().strip();
    Rows.change(
        em,
        "UPDATE claim SET state = ?2, decided_at = ?3, entry_id = ?4 WHERE id = ?1",
        claim.line().id(),
        wish.decision().state(),
        at,
        entry);
    new ClaimRows(em)
        .step(
            claim.line().id(),
            new ClaimStep(
                wish.decision().step(),
                0,
                accountId,
                "",
                approved ? claim.content().time().last() : Optional.empty(),
                approved ? OptionalInt.of(minutes(claim, wish)) : OptionalInt.empty(),
                approved ? category(claim, wish) : Optional.empty(),
                why,
                at),
            "");
    tell(claim, wish, why, at);
  }

  /** L12: the trainee reads what was decided and why. */
  private void tell(Claim claim, DecisionWish wish, String why, Instant at) {
    String title = claim.content().title();
    NoticeText text =
        switch (wish.decision()) {
          case APPROVE ->
              why.isEmpty()
                  ? NoticeText.of("claim.approved", title, minutes(claim, wish))
                  : NoticeText.of("claim.approved-why", title, minutes(claim, wish), why);
          case RETURN -> NoticeText.of("claim.returned", title, why);
          case REJECT -> NoticeText.of("claim.rejected", title, why);
        };
    outbox.tell(
        claim.line().personId(),
        NoticeDraft.of(
            "claim.decided",
            Ids.text(claim.line().id()) + ":" + claim.line().round(),
            NoticeKind.HOURS,
            text,
            "/trainee/claim?id=" + Ids.text(claim.line().id())),
        at);
  }
}
