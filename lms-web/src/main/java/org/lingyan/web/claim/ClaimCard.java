package org.lingyan.web.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** What a claim says, on a page. */
public final class ClaimCard {
  private final Claim claim;
  private final Citation rule;
  private final OptionalInt perHour;
  private final Texts texts;

  /**
   * Shows a claim.
   *
   * @param rule the source of its form
   * @param perHour minutes that make one 学时; empty where nothing is counted so
   */
  ClaimCard(Claim claim, Citation rule, OptionalInt perHour, Texts texts) {
    this.claim = claim;
    this.rule = rule;
    this.perHour = perHour;
    this.texts = texts;
  }

  private ClaimContent content() {
    return claim.content();
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(claim.line().id());
  }

  /** Whose. */
  public String getName() {
    return claim.line().name();
  }

  /** Where she works. */
  public String getOrganisation() {
    return claim.line().organisation();
  }

  /** Where it stands. */
  public ClaimState getState() {
    return claim.line().state();
  }

  /** Name of its style. */
  public String getStyle() {
    return ClaimWords.style(claim.line().state());
  }

  /** What was learnt. */
  public String getTitle() {
    return content().title().isBlank() ? texts.of("claim.untitled") : content().title();
  }

  /** By which form. */
  public String getForm() {
    return texts.of(content().form());
  }

  /** The source of the form. */
  public String getRule() {
    return texts.of(rule);
  }

  /** How sure that source is. */
  public String getRuleStatus() {
    return texts.of(rule.status());
  }

  /** When it was; empty while it is not known. */
  public String getTime() {
    return ClaimWords.time(content().time(), texts);
  }

  /** Whether it lasted several days: a day counts up to its cap. */
  public boolean isSeveralDays() {
    return content().time().count() > 1 && content().courses().isEmpty();
  }

  /** How long; empty while it is not known. */
  public String getMinutes() {
    return ClaimWords.minutes(content().worth(), perHour, texts);
  }

  /** Its category; empty while it is not known. */
  public String getCategory() {
    return content().category().map(one -> texts.category(one.code())).orElse("");
  }

  /** Who gave it; may be empty. */
  public String getProvider() {
    return content().provider().name();
  }

  /** Whether that is of a register. */
  public boolean isRegistered() {
    return content().provider().id().isPresent();
  }

  /** In her own words; may be empty. */
  public String getNote() {
    return content().note();
  }

  /** Courses that were passed. */
  public List<String> getCourses() {
    return content().courses().stream()
        .map(one -> texts.of("claim.course-line", one.title(), one.minutes()))
        .toList();
  }

  /** What proves it. */
  public List<FileRow> getFiles() {
    return content().files().stream()
        .map(file -> new FileRow(file, content().courses(), texts))
        .toList();
  }

  /** What happened to it, the latest first. */
  public List<StepRow> getSteps() {
    int all = claim.steps().size();
    return IntStream.range(0, all)
        .mapToObj(i -> new StepRow(claim.steps().get(all - 1 - i), texts))
        .toList();
  }

  /** Why it was returned, rejected or approved in part; empty for no reason. */
  public String getAnswer() {
    return claim.lastDecision().map(step -> step.reason()).orElse("");
  }

  /** What its approval posted; empty for nothing. */
  public String getGranted() {
    if (claim.line().granted().isEmpty()) {
      return "";
    }
    return ClaimWords.minutes(claim.line().granted(), perHour, texts)
        + " · "
        + texts.category(claim.line().grantedCategory());
  }

  /** Whether that was reversed since. */
  public boolean isReversed() {
    return claim.line().reversed();
  }
}
