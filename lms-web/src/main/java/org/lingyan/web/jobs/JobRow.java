package org.lingyan.web.jobs;

import java.util.Map;
import java.util.OptionalInt;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobView;
import org.lingyan.shared.Ids;

/** A job as the page shows it. */
public final class JobRow {
  private final String id;
  private final JobState state;
  private final String title;
  private final String inStead;
  private final String when;
  private final String phase;
  private final String outcome;
  private final String incident;
  private final String kept;
  private final String file;
  private final int done;
  private final OptionalInt total;
  private final boolean cancellable;
  private final boolean ending;

  /**
   * A job as its words say it.
   *
   * @param names what accounts are called
   */
  public JobRow(JobView job, JobWords words, Map<Long, String> names) {
    this.id = Ids.text(job.id());
    this.state = job.state();
    this.title = words.title(job);
    this.inStead = words.inStead(job, names).orElse("");
    this.when =
        job.times()
            .finished()
            .map(at -> words.texts().of("jobs.finished", words.moment(at)))
            .orElseGet(() -> words.texts().of("jobs.asked", words.moment(job.times().asked())));
    this.phase = words.phase(job).orElse("");
    this.outcome = words.outcome(job).orElse("");
    this.incident = job.incident().filter(found -> job.failure().isPresent()).orElse("");
    this.kept =
        job.keptUntil().map(day -> words.texts().of("jobs.kept", day.minusDays(1))).orElse("");
    this.file = job.file().isPresent() ? "/files/" + Ids.text(job.file().getAsLong()) : "";
    this.done = job.progress().done();
    this.total = job.progress().total();
    this.cancellable = job.cancellable();
    this.ending = job.cancelAsked() && !job.state().over();
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return id;
  }

  /** Where it stands. */
  public JobState getState() {
    return state;
  }

  /** What is done. */
  public String getTitle() {
    return title;
  }

  /** For whom a deputy asked for it, in words; empty for oneself. */
  public String getInStead() {
    return inStead;
  }

  /** When it was over, or when it was asked for. */
  public String getWhen() {
    return when;
  }

  /** What is done at this moment; empty for nothing. */
  public String getPhase() {
    return phase;
  }

  /** What came of it; empty for nothing to tell. */
  public String getOutcome() {
    return outcome;
  }

  /** Under which name the log knows what broke; empty for nothing. */
  public String getIncident() {
    return incident;
  }

  /** Until when it is kept, in words; empty while it goes on. */
  public String getKept() {
    return kept;
  }

  /** Address of the result; empty for none. */
  public String getFile() {
    return file;
  }

  /** Units that are finished. */
  public int getDone() {
    return done;
  }

  /** Units in all; 0 while nobody knows. */
  public int getTotal() {
    return total.orElse(0);
  }

  /** Whether its amount is known. */
  public boolean isMeasured() {
    return total.isPresent();
  }

  /** Whether something still happens. */
  public boolean isOpen() {
    return !state.over();
  }

  /** Whether a server works on it. */
  public boolean isRunning() {
    return state == JobState.RUNNING;
  }

  /** Whether it failed. */
  public boolean isFailed() {
    return state == JobState.FAILED;
  }

  /** Whether it can still be cancelled. */
  public boolean isCancellable() {
    return cancellable;
  }

  /** Whether it was cancelled and has not ended yet. */
  public boolean isEnding() {
    return ending;
  }
}
