package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobRight;
import org.lingyan.jobs.JobSummary;

/** J9, P24: a deputy's long work goes on while her deputyship does. */
@ApplicationScoped
public class DeputyWork implements JobRight {
  private final Callers callers;

  /** For the container's proxy. */
  protected DeputyWork() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public DeputyWork(Callers callers) {
    this.callers = callers;
  }

  @Override
  public Optional<JobSummary> against(JobAsker asker, Instant at) {
    return callers.of(asker, at).isPresent()
        ? Optional.empty()
        : Optional.of(JobSummary.of("deputy-over"));
  }
}
