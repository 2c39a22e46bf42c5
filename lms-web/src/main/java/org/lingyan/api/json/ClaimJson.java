package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimFile;
import org.lingyan.hours.claim.ClaimStep;
import org.lingyan.hours.claim.ClaimStepKind;
import org.lingyan.hours.claim.ClaimWarning;
import org.lingyan.hours.claim.EvidenceKind;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/**
 * A claim as it is opened.
 *
 * @param claim what a list shows of it
 * @param firstDay first day of the training; null while a draft does not say it
 * @param from local time at which it began; null when only days are known
 * @param to local time at which it ended; null when only days are known
 * @param providerId id of a provider of the register; null when it is not of it
 * @param note in her own words; may be empty
 * @param courses of a degree that is not finished
 * @param files what proves it
 * @param steps what happened to it, the earliest first
 * @param warnings what has to be looked at before it is decided
 */
@Schema(name = "Claim", description = "A claim for training elsewhere.")
public record ClaimJson(
    ClaimRow claim,
    @About(optional = true) LocalDate firstDay,
    @About(optional = true) String from,
    @About(optional = true) String to,
    @About(optional = true) String providerId,
    String note,
    List<NewClaim.Course> courses,
    List<EvidenceFile> files,
    List<Step> steps,
    List<ReasonJson> warnings) {

  /**
   * A file that proves the claim.
   *
   * @param file its id
   * @param kind what it is
   * @param course number of the course that it proves; null for the whole claim
   * @param name as its owner called it
   * @param address where it can be read
   */
  @Schema(name = "ClaimFile", description = "A file that proves a claim.")
  public record EvidenceFile(
      String file,
      EvidenceKind kind,
      @About(optional = true) Integer course,
      String name,
      String address) {
    private static EvidenceFile of(ClaimFile file) {
      return new EvidenceFile(
          Ids.text(file.fileId()),
          file.kind(),
          file.course() == 0 ? null : file.course(),
          file.name(),
          "/files/" + Ids.text(file.fileId()));
    }
  }

  /**
   * What happened to the claim.
   *
   * @param kind what
   * @param round of which sending, from 1
   * @param by name of who did it
   * @param at when
   * @param day last day of the training as it was sent or approved; null otherwise
   * @param minutes as they were sent or approved; null otherwise
   * @param category as it was sent or approved; null otherwise
   * @param reason why; may be empty
   */
  @Schema(name = "ClaimStep", description = "What happened to a claim.")
  public record Step(
      ClaimStepKind kind,
      int round,
      String by,
      Instant at,
      @About(optional = true) LocalDate day,
      @About(optional = true) Integer minutes,
      @About(optional = true, longest = 40) String category,
      String reason) {
    private static Step of(ClaimStep step) {
      return new Step(
          step.kind(),
          step.round(),
          step.account(),
          step.at(),
          step.day().orElse(null),
          ClaimRow.number(step.minutes()),
          step.category().map(Category::code).orElse(null),
          step.reason());
    }
  }

  /** The claim as the API tells it. */
  public static ClaimJson of(Claim claim, List<ClaimWarning> warnings, Texts texts) {
    return new ClaimJson(
        ClaimRow.of(claim.line()),
        claim.content().time().first().orElse(null),
        claim.content().time().from().map(LocalDateTime::toString).orElse(null),
        claim.content().time().until().map(LocalDateTime::toString).orElse(null),
        claim.content().provider().id().isPresent()
            ? Ids.text(claim.content().provider().id().getAsLong())
            : null,
        claim.content().note(),
        claim.content().courses().stream()
            .map(one -> new NewClaim.Course(one.title(), one.minutes()))
            .toList(),
        claim.content().files().stream().map(EvidenceFile::of).toList(),
        claim.steps().stream().map(Step::of).toList(),
        ReasonJson.of(List.<Reason>copyOf(warnings), texts));
  }
}
