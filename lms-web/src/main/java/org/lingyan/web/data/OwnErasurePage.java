package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
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
import org.lingyan.privacy.erasure.AskingErasure;
import org.lingyan.privacy.erasure.ErasureGround;
import org.lingyan.privacy.erasure.ErasureView;
import org.lingyan.privacy.erasure.Erasures;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Asks that my data be erased, after showing what goes and what stays. */
@Named
@RequestScoped
public class OwnErasurePage {
  private final CurrentCaller current;
  private final AskingErasure asking;
  private final Erasures erasures;
  private final OwnData data;
  private final Timekeeper time;
  private final PageTexts texts;
  private ErasureGround ground = ErasureGround.PURPOSE_ENDED;
  private boolean sure;
  private Optional<ErasureView> latest = Optional.empty();
  private ErasureParts parts = ErasureParts.NONE;
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected OwnErasurePage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OwnErasurePage(
      CurrentCaller current,
      AskingErasure asking,
      Erasures erasures,
      OwnData data,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.asking = asking;
    this.erasures = erasures;
    this.data = data;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    if (isKnown()) {
      latest = erasures.latest(person().getAsLong());
      parts = ErasureParts.of(data.overview(person().getAsLong()), texts.texts());
    }
  }

  private OptionalLong person() {
    return current.signedIn().personId();
  }

  /** Asks, once the box is ticked. */
  public void ask(ExternalContext external) throws IOException {
    if (!sure) {
      problems = List.of(texts.get("erasure.sure.problem"));
      return;
    }
    Instant at = time.now();
    then(asking.own(person().orElseThrow(), current.signedIn().accountId(), ground, at), external);
  }

  /** Takes the wish back. */
  public void withdraw(ExternalContext external) throws IOException {
    then(asking.withdraw(person().orElseThrow(), time.now()), external);
  }

  private void then(Outcome<Long> outcome, ExternalContext external) throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/account/erasure?done=true");
    }
  }

  /** Whether there is a person behind the account. */
  public boolean isKnown() {
    return person().isPresent();
  }

  /** Why. */
  public ErasureGround getGround() {
    return ground;
  }

  /** Takes why. */
  public void setGround(ErasureGround ground) {
    this.ground = ground;
  }

  /** The grounds of a person. */
  public List<ErasureGround> getGrounds() {
    return EnumSet.of(
            ErasureGround.PURPOSE_ENDED,
            ErasureGround.PERIOD_OVER,
            ErasureGround.CONSENT_WITHDRAWN,
            ErasureGround.UNLAWFUL)
        .stream()
        .toList();
  }

  /** Whether the box is ticked. */
  public boolean isSure() {
    return sure;
  }

  /** Takes whether the box is ticked. */
  public void setSure(boolean sure) {
    this.sure = sure;
  }

  /** Whether there was one. */
  public boolean isAsked() {
    return latest.isPresent();
  }

  /** The latest. */
  public ErasureRow getLatest() {
    return latest.map(one -> new ErasureRow(one, texts)).orElseThrow();
  }

  /** Whether one is open. */
  public boolean isOpen() {
    return latest.filter(one -> one.state().open()).isPresent();
  }

  /** What becomes of what is held. */
  public ErasureParts getParts() {
    return parts;
  }

  /** What stands against it. */
  public List<String> getProblems() {
    return problems;
  }
}
