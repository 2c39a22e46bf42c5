package org.lingyan.web.jobs;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.jobs.JobFailure;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.JobView;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/**
 * A job in words. A kind, a phase or a summary without words of its own is called by its code.
 *
 * @param texts in the reader's language
 */
public record JobWords(Texts texts) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** What is done. */
  public String title(JobView job) {
    return texts.named("job.kind." + job.kind(), job.kind());
  }

  /**
   * For whom a deputy asked for it; empty for oneself.
   *
   * @param names what accounts are called
   */
  public Optional<String> inStead(JobView job, Map<Long, String> names) {
    return job.forAccountId().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(names.get(job.forAccountId().getAsLong()))
            .map(name -> texts.of("jobs.for", name));
  }

  /** The accounts that these jobs name. */
  static List<Long> accounts(Page<JobView> jobs) {
    return jobs.items().stream().flatMapToLong(job -> job.forAccountId().stream()).boxed().toList();
  }

  /** What is done at this moment; empty when nothing is, or when it has no word. */
  public Optional<String> phase(JobView job) {
    String phase = job.progress().phase();
    return phase.isEmpty() || job.state().over()
        ? Optional.empty()
        : Optional.of(texts.named("job.phase." + phase, phase));
  }

  /** What came of it, or why it failed; empty when there is nothing to tell. */
  public Optional<String> outcome(JobView job) {
    Optional<String> summary = job.summary().map(this::summary);
    return job.failure()
        .filter(failure -> failure != JobFailure.REFUSED)
        .map(failure -> texts.of(failure))
        .or(() -> summary);
  }

  private String summary(JobSummary summary) {
    return texts.named("job.summary." + summary.code(), summary.code(), summary.values().toArray());
  }

  /** A moment as people say it: the day and the local time. */
  public String moment(Instant at) {
    LocalTime time = LocalTime.ofInstant(at, Timekeeper.ZONE);
    return texts.of("job.moment", Timekeeper.day(at), TIME.format(time));
  }
}
