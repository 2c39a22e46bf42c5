package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.jobs.JobFailure;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobView;
import org.lingyan.shared.Ids;
import org.lingyan.web.jobs.JobWords;
import org.lingyan.web.text.Texts;

/**
 * Long work that the caller asked for.
 *
 * @param id its id
 * @param forAccount the account in whose stead the caller asked; null for oneself
 * @param kind stable name of what is done
 * @param title the same in the caller's language
 * @param state where it stands
 * @param done units that are finished
 * @param total units in all; null while nobody knows
 * @param phase what is done now, in the caller's language; null when there is no word for it
 * @param askedAt when it was asked for
 * @param startedAt when the work began; null while it waits
 * @param finishedAt when it was over; null until then
 * @param cancelAsked whether it is to end
 * @param summary what came of it, in the caller's language; null where there is nothing to tell
 * @param failure why it failed; null unless it did
 * @param incident under which name the log knows a fault of ours; null otherwise
 * @param file id of the file with the result; null for none
 * @param keptUntil first day on which it may be forgotten; null until it is over
 */
@Schema(name = "Job", description = "Long work that the caller asked for.")
public record JobJson(
    String id,
    @About(optional = true) String forAccount,
    String kind,
    String title,
    JobState state,
    int done,
    @About(optional = true) Integer total,
    @About(optional = true) String phase,
    Instant askedAt,
    @About(optional = true) Instant startedAt,
    @About(optional = true) Instant finishedAt,
    boolean cancelAsked,
    @About(optional = true) String summary,
    @About(optional = true) JobFailure failure,
    @About(optional = true) String incident,
    @About(optional = true) String file,
    @About(optional = true) LocalDate keptUntil) {
  /** The job in a language. */
  public static JobJson of(JobView job, Texts texts) {
    JobWords words = new JobWords(texts);
    return new JobJson(
        Ids.text(job.id()),
        job.forAccountId().isPresent() ? Ids.text(job.forAccountId().getAsLong()) : null,
        job.kind(),
        words.title(job),
        job.state(),
        job.progress().done(),
        job.progress().total().isPresent() ? job.progress().total().getAsInt() : null,
        words.phase(job).orElse(null),
        job.times().asked(),
        job.times().started().orElse(null),
        job.times().finished().orElse(null),
        job.cancelAsked(),
        words.outcome(job).orElse(null),
        job.failure().orElse(null),
        job.incident().orElse(null),
        job.file().isPresent() ? Ids.text(job.file().getAsLong()) : null,
        job.keptUntil().orElse(null));
  }
}
