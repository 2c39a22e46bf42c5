package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.consent.ConsentText;
import org.lingyan.privacy.consent.ConsentTexts;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Drafts and publishes what people are told and asked. */
@Named
@RequestScoped
public class ConsentTextsPage {
  private static final String FIRST = "PRIVACY_NOTICE";

  private final ConsentTexts consents;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String purpose = FIRST;
  private String titleZh = "";
  private String titleEn = "";
  private String bodyZh = "";
  private String bodyEn = "";
  private String from = "";
  private List<Version> versions = List.of();
  private List<Version> purposes = List.of();
  private boolean drafted;
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected ConsentTextsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ConsentTextsPage(
      ConsentTexts consents, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.consents = consents;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads the versions of the purpose, and what is drafted. */
  public void load() {
    List<ConsentText> all = list();
    Optional<ConsentTexts.Draft> draft = consents.draft(purpose);
    drafted = draft.isPresent();
    ConsentTexts.Draft shown =
        draft.orElseGet(
            () ->
                all.stream()
                    .filter(one -> one.purpose().equals(purpose))
                    .findFirst()
                    .map(one -> new ConsentTexts.Draft(one.title(), one.body()))
                    .orElseThrow());
    titleZh = shown.title().zh();
    titleEn = shown.title().en();
    bodyZh = shown.body().zh();
    bodyEn = shown.body().en();
    from = time.today().toString();
  }

  /** What a page shows beside the form, also when a form was refused. */
  private List<ConsentText> list() {
    List<ConsentText> all = consents.all();
    purposes =
        all.stream()
            .filter(
                one ->
                    all.stream()
                        .noneMatch(
                            other ->
                                other.purpose().equals(one.purpose())
                                    && other.version() > one.version()))
            .map(one -> new Version(one, texts))
            .toList();
    if (purposes.stream().noneMatch(one -> one.getPurpose().equals(purpose))) {
      purpose = FIRST;
    }
    versions =
        all.stream()
            .filter(one -> one.purpose().equals(purpose))
            .map(one -> new Version(one, texts))
            .toList();
    return all;
  }

  /** Whether she administers the top: a text is one for all. */
  public boolean isChangeable() {
    return scope().holdsTheTop();
  }

  private Scope scope() {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), time.today());
  }

  /** Keeps the draft. */
  public void keep(ExternalContext external) throws IOException {
    then(kept(time.now()), "kept", external);
  }

  /** Keeps the draft and publishes it from the day on. */
  public void publish(ExternalContext external) throws IOException {
    Instant at = time.now();
    Optional<LocalDate> day = day();
    if (day.isEmpty()) {
      problems = List.of(texts.get("consents.day.problem"));
      list();
      return;
    }
    Outcome<String> kept = kept(at);
    if (kept instanceof Outcome.Refused<String>) {
      then(kept, "kept", external);
    } else {
      then(consents.publish(scope(), purpose, day.get(), at), "published", external);
    }
  }

  private Outcome<String> kept(Instant at) {
    return consents.keep(
        scope(),
        purpose,
        new ConsentTexts.Draft(
            new Words(titleZh.strip(), titleEn.strip()), new Words(bodyZh.strip(), bodyEn.strip())),
        at);
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(from.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private void then(Outcome<?> outcome, String done, ExternalContext external) throws IOException {
    if (outcome instanceof Outcome.Refused<?> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
      list();
    } else {
      external.redirect("/admin/consents?purpose=" + purpose + "&done=" + done);
    }
  }

  /** Name of the purpose. */
  public String getPurpose() {
    return purpose;
  }

  /** Takes the name of the purpose. */
  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  /** Chinese title. */
  public String getTitleZh() {
    return titleZh;
  }

  /** Takes the Chinese title. */
  public void setTitleZh(String titleZh) {
    this.titleZh = titleZh;
  }

  /** English title. */
  public String getTitleEn() {
    return titleEn;
  }

  /** Takes the English title. */
  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  /** Chinese text. */
  public String getBodyZh() {
    return bodyZh;
  }

  /** Takes the Chinese text. */
  public void setBodyZh(String bodyZh) {
    this.bodyZh = bodyZh;
  }

  /** English text. */
  public String getBodyEn() {
    return bodyEn;
  }

  /** Takes the English text. */
  public void setBodyEn(String bodyEn) {
    this.bodyEn = bodyEn;
  }

  /** First day on which the new version is to hold. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = from;
  }

  /** Versions of the purpose, the newest first. */
  public List<Version> getVersions() {
    return versions;
  }

  /** The newest version of every purpose. */
  public List<Version> getPurposes() {
    return purposes;
  }

  /** Whether something is drafted. */
  public boolean isDrafted() {
    return drafted;
  }

  /** What is not right. */
  public List<String> getProblems() {
    return problems;
  }

  /** A version on the page. */
  public static final class Version {
    private final ConsentText text;
    private final PageTexts texts;

    private Version(ConsentText text, PageTexts texts) {
      this.text = text;
      this.texts = texts;
    }

    /** Name of its purpose. */
    public String getPurpose() {
      return text.purpose();
    }

    /** Its title. */
    public String getTitle() {
      return texts.words(text.title());
    }

    /** Which version since when, and on what it rests. */
    public String getDetail() {
      return texts.of("consent.detail", text.version(), text.from(), texts.word(text.basis()));
    }
  }
}
