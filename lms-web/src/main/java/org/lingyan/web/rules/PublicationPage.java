package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.PublishingRules;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Whether HR may publish a draft, what that will do, and the deed itself. */
@Named
@RequestScoped
public class PublicationPage {
  private final RuleDrafts drafts;
  private final TryingRules trying;
  private final PublishingRules publishing;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String draft = "";
  private String seen = "";
  private Optional<RuleDraft> found = Optional.empty();
  private String words = "";
  private List<String> against = List.of();

  /** For the container's proxy. */
  protected PublicationPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PublicationPage(
      RuleDrafts drafts,
      TryingRules trying,
      PublishingRules publishing,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.drafts = drafts;
    this.trying = trying;
    this.publishing = publishing;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Looks what stands against it, for who publishes. */
  public void load() {
    if (!RuleReaders.publishes(current.signedIn())) {
      return;
    }
    Scope scope = RuleReaders.publishing(current.signedIn(), time.today());
    RuleDraft one;
    try {
      one = drafts.inScope(scope, RuleReaders.id("rule-draft", draft));
    } catch (UnknownSubject elsewhere) {
      // She drafts there and publishes somewhere else.
      return;
    }
    if (one.state() == RuleDraft.State.OPEN) {
      found = Optional.of(one);
      if (seen.isEmpty()) {
        seen = Integer.toString(one.changes());
      }
      against =
          publishing.against(scope, one, one.changes()).stream().map(texts.texts()::of).toList();
      words =
          trying
              .lastOf(one)
              .map(trial -> texts.of("rules.publish.words", one.from(), trial.changed()))
              .orElse("");
    }
  }

  /** Publishes it. */
  public void publish(ExternalContext external) throws IOException {
    Instant now = time.now();
    Outcome<HoursRule> outcome =
        publishing.publish(
            RuleReaders.publishing(current.signedIn(), Timekeeper.day(now)),
            RuleReaders.id("rule-draft", draft),
            seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0,
            now);
    if (outcome instanceof Outcome.Refused<HoursRule> refused) {
      against = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/rules/packs?done=published");
    }
  }

  /** The draft's id. */
  public String getDraft() {
    return draft;
  }

  /** Takes the draft's id. */
  public void setDraft(String draft) {
    this.draft = draft;
  }

  /** The number of changes that the publisher saw. */
  public String getSeen() {
    return seen;
  }

  /** Takes the number of changes that the publisher saw. */
  public void setSeen(String seen) {
    this.seen = seen;
  }

  /** Whether the reader publishes, and there is something to publish. */
  public boolean isOffered() {
    return found.isPresent();
  }

  /** Whether the form is there; also while a posted one is read. */
  public boolean isReady() {
    return found.isEmpty() || against.isEmpty();
  }

  /** What it will do. */
  public String getWords() {
    return words;
  }

  /** What stands against it. */
  public List<String> getAgainst() {
    return against;
  }
}
