package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.standing.Trial;
import org.lingyan.jobs.JobView;
import org.lingyan.jobs.Jobs;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.jobs.JobRow;
import org.lingyan.web.jobs.JobWords;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The work behind the trial that a page shows. */
@Named
@RequestScoped
public class TrialProgress {
  private final Jobs jobs;
  private final CurrentCaller current;
  private final PageTexts texts;
  private Optional<JobView> own = Optional.empty();
  private boolean goesOn;
  private boolean stopped;

  /** For the container's proxy. */
  protected TrialProgress() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public TrialProgress(Jobs jobs, CurrentCaller current, PageTexts texts) {
    this.jobs = jobs;
    this.current = current;
    this.texts = texts;
  }

  /** Finds the work of a trial. */
  void of(Trial trial) {
    if (trial.finishedAt().isPresent() || trial.jobId().isEmpty()) {
      return;
    }
    long job = trial.jobId().getAsLong();
    goesOn = jobs.goesOn(job);
    stopped = !goesOn;
    try {
      own = Optional.of(jobs.own(current.signedIn().accountId(), job));
    } catch (UnknownSubject anothers) {
      own = Optional.empty();
    }
  }

  /** Whether it goes on. */
  public boolean isGoingOn() {
    return goesOn;
  }

  /** Whether it ended before everybody was tried. */
  public boolean isStopped() {
    return stopped;
  }

  /** Why it ended; empty where only who asked for it is told. */
  public String getOutcome() {
    return own.filter(job -> job.state().over())
        .flatMap(job -> new JobWords(texts.texts()).outcome(job))
        .orElse("");
  }

  /** The work, for who asked for it, while it goes on. */
  public List<JobRow> getRows() {
    return own.filter(job -> !job.state().over()).stream()
        .map(job -> new JobRow(job, new JobWords(texts.texts()), Map.of()))
        .toList();
  }
}
