package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.DecidingClaims;
import org.lingyan.hours.claim.Decision;
import org.lingyan.hours.claim.DecisionWish;
import org.lingyan.hours.claim.FieldReason;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One claim before who decides it. */
@Named
@RequestScoped
public class ClaimPage {
  private final ClaimReading reading;
  private final DecidingClaims deciding;
  private final LookingAtOthers looking;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String minutes = "";
  private String category = "";
  private String reason = "";
  private String round = "";
  private ClaimReading.Opened opened;
  private Map<String, String> problems = new LinkedHashMap<>();

  /** For the container's proxy. */
  protected ClaimPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimPage(
      ClaimReading reading,
      DecidingClaims deciding,
      LookingAtOthers looking,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.reading = reading;
    this.deciding = deciding;
    this.looking = looking;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the claim that the address names. */
  public void load() {
    Instant at = time.now();
    opened = reading.open(scope(at), number(), at, texts.texts());
    looking.note(
        current.signedIn(),
        Reviewer.roles(),
        opened.claim().line().personId(),
        SensitiveKind.FILE,
        "claim-" + id,
        at);
    if (minutes.isEmpty()) {
      opened.claim().content().worth().ifPresent(all -> minutes = Integer.toString(all));
    }
    if (category.isEmpty()) {
      category = opened.claim().content().category().map(Category::code).orElse("");
    }
    if (round.isEmpty()) {
      round = Integer.toString(opened.claim().line().round());
    }
  }

  private Scope scope(Instant at) {
    return Reviewer.scope(current.signedIn(), Timekeeper.day(at));
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("claim:" + id));
  }

  /** Approves it, in whole or in part. */
  public void approve(ExternalContext external) throws IOException {
    OptionalInt granted = Amount.minutes(minutes);
    if (granted.isEmpty()) {
      problems.put("minutes", texts.get("claim.no-number"));
      return;
    }
    Claim claim = opened.claim();
    decide(
        new DecisionWish(
            Decision.APPROVE,
            granted.equals(claim.content().worth()) ? OptionalInt.empty() : granted,
            Optional.of(new Category(category))
                .filter(one -> !category.isEmpty())
                .filter(one -> !claim.content().category().equals(Optional.of(one))),
            reason,
            Amount.minutes(round)),
        external);
  }

  /** Gives it back with the reason. */
  public void giveBack(ExternalContext external) throws IOException {
    decide(plain(Decision.RETURN), external);
  }

  /** Rejects it with the reason. */
  public void reject(ExternalContext external) throws IOException {
    decide(plain(Decision.REJECT), external);
  }

  private DecisionWish plain(Decision decision) {
    return new DecisionWish(
        decision, OptionalInt.empty(), Optional.empty(), reason, Amount.minutes(round));
  }

  private void decide(DecisionWish wish, ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    Outcome<Long> outcome = deciding.decide(scope(at), number(), wish, caller.accountId(), at);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      for (Reason one : refused.reasons()) {
        problems.merge(
            one instanceof FieldReason told ? told.field() : "",
            texts.texts().of(one),
            (first, other) -> first + " " + other);
      }
      opened = reading.open(scope(at), number(), at, texts.texts());
    } else {
      external.redirect("/hr/claims?done=" + wish.decision());
    }
  }

  /** The claim's id. */
  public String getId() {
    return id;
  }

  /** Takes the claim's id. */
  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  /** Minutes to approve. */
  public String getMinutes() {
    return minutes;
  }

  /** Takes the minutes. */
  public void setMinutes(String minutes) {
    this.minutes = minutes == null ? "" : minutes;
  }

  /** Category to approve under. */
  public String getCategory() {
    return category;
  }

  /** Takes the category. */
  public void setCategory(String category) {
    this.category = category == null ? "" : category;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes the reason. */
  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** The sending that is looked at. */
  public String getRound() {
    return round;
  }

  /** Takes the sending. */
  public void setRound(String round) {
    this.round = round == null ? "" : round;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** The claim and what lies around it. */
  public ClaimReading.Opened getOpened() {
    return opened;
  }

  /** Whether the form is there: also while a posted form is read, which is before the claim is. */
  public boolean isOpen() {
    return opened == null || opened.isWaiting();
  }
}
