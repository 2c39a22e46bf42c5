package org.lingyan.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.duplicate.Distinction;
import org.lingyan.people.duplicate.TellingApart;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Says that the two records of a comparison are two persons, or takes that back. */
@Named
@RequestScoped
public class ApartForm {
  private static final int LONGEST_REASON = 500;

  private final MergePage page;
  private final TellingApart apart;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String reason = "";
  private String problem = "";
  private Optional<Distinction> standing = Optional.empty();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ApartForm() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ApartForm(
      MergePage page, TellingApart apart, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.page = page;
    this.apart = apart;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds what was decided about the two; their scope has been checked by the page. */
  public void load() {
    standing = apart.of(id(page.getA()), id(page.getB()));
  }

  /** Tells them apart, or takes that back, and returns to the list. */
  public void decide(ExternalContext external) throws IOException {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      problem = texts.of("merge.reason.problem", LONGEST_REASON);
      return;
    }
    Instant now = time.now();
    Scope scope = current.signedIn().scope(EnumSet.of(Role.HR), Timekeeper.day(now));
    Change change =
        new Change(Timekeeper.day(now), why, OptionalLong.of(current.signedIn().accountId()), now);
    Outcome<Distinction> outcome =
        standing.isPresent()
            ? apart.takeBack(scope, standing.get().id(), change)
            : apart.decide(scope, id(page.getA()), id(page.getB()), change);
    if (outcome instanceof Outcome.Refused<Distinction> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/people/duplicates?done=" + (standing.isPresent() ? "again" : "apart"));
    }
  }

  private static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("person:" + text));
  }

  /** Whether they were told apart. */
  public boolean isDecided() {
    return standing.isPresent();
  }

  /** When and why; empty while nobody has decided. */
  public String getDecision() {
    return standing
        .map(
            decision ->
                texts.of("duplicates.apart", Timekeeper.day(decision.at()), decision.reason()))
        .orElse("");
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
