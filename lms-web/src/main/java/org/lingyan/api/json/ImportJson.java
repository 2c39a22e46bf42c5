package org.lingyan.api.json;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeSummary;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.shared.Ids;
import org.lingyan.web.intake.IntakeWords;

/**
 * A list that the caller brought.
 *
 * @param id its id
 * @param kind what it is about
 * @param state where it stands
 * @param file what the file is called
 * @param job the last piece of long work about it; null for none
 * @param rows rows in all, 0 before they are judged
 * @param added rows that bring somebody or something new
 * @param changed rows that change something
 * @param unchanged rows that say what is on record
 * @param errors rows with errors
 * @param leftOut rows that are left out
 * @param noted rows about which something should be known, whatever becomes of them
 * @param notes what should be known about how it was read, in the caller's language
 * @param refusal why it could not be read, in the caller's language
 * @param reasons why it could not be read, or why the last thing asked about it was refused
 * @param broughtAt when it was brought
 * @param judgedAt when its rows were last judged; null before
 * @param postedAt when it was put on record; null before
 * @param undoneAt when it was taken back; null before
 */
@Schema(name = "Import", description = "A list that the caller brought.")
public record ImportJson(
    String id,
    IntakeKind kind,
    IntakeState state,
    String file,
    @About(optional = true) String job,
    int rows,
    int added,
    int changed,
    int unchanged,
    int errors,
    int leftOut,
    int noted,
    List<String> notes,
    List<String> refusal,
    List<ImportReasonJson> reasons,
    Instant broughtAt,
    @About(optional = true) Instant judgedAt,
    @About(optional = true) Instant postedAt,
    @About(optional = true) Instant undoneAt) {
  /** The import in a language. */
  public static ImportJson of(
      IntakeView intake, List<IntakeSummary.Kept> reasons, IntakeWords words) {
    IntakeView.Counts counts = intake.counts();
    return new ImportJson(
        Ids.text(intake.id()),
        intake.kind(),
        intake.state(),
        intake.fileName(),
        intake.jobId().isPresent() ? Ids.text(intake.jobId().getAsLong()) : null,
        counts.total(),
        counts.added(),
        counts.changed(),
        counts.same(),
        counts.wrong(),
        counts.left(),
        counts.noted(),
        intake.notes().stream().map(words::note).toList(),
        words.reasons(intake.refusal()),
        reasons.stream().map(one -> ImportReasonJson.of(one, words)).toList(),
        intake.times().made(),
        intake.times().judged().orElse(null),
        intake.times().posted().orElse(null),
        intake.times().undone().orElse(null));
  }
}
