package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.shared.Outcome;

/** An import is undone as one piece of long work: all of it is one transaction. */
@ApplicationScoped
public class UndoingJob implements JobKind {
  private final UndoingIntake work;
  private final IntakeWork acting;

  /** For the container's proxy. */
  protected UndoingJob() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public UndoingJob(UndoingIntake work, IntakeWork acting) {
    this.work = work;
    this.acting = acting;
  }

  @Override
  public String name() {
    return "intake.undo";
  }

  @Override
  public JobStep work(JobRun run) {
    Outcome<IntakeView> outcome =
        work.undo(
            acting.scope(run),
            IntakeWork.intake(run),
            run.at(),
            IntakeWork.telling(run, "intake.undo"));
    if (outcome instanceof Outcome.Refused<IntakeView> refused) {
      return new JobStep.Refused(IntakeSummary.of(refused.reasons()));
    }
    return JobStep.finished(JobSummary.of("intake.undone"));
  }
}
