package org.lingyan.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobView;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeSummary;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.shared.UnknownSubject;

/** Why an import could not be read, or why the last thing asked about it was refused. */
@ApplicationScoped
public class ImportReasons {
  private final Jobs jobs;

  /** For the container's proxy. */
  protected ImportReasons() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public ImportReasons(Jobs jobs) {
    this.jobs = jobs;
  }

  /** The last piece of long work about an import of one's own; a forgotten one is none. */
  Optional<JobView> job(long accountId, IntakeView intake) {
    if (intake.jobId().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(jobs.own(accountId, intake.jobId().getAsLong()));
    } catch (UnknownSubject forgotten) {
      return Optional.empty();
    }
  }

  /** Reasons of an import of one's own; empty where nothing was refused. */
  public List<IntakeSummary.Kept> of(long accountId, IntakeView intake) {
    List<IntakeNote> notes =
        intake.refusal().isEmpty()
            ? job(accountId, intake).map(ImportReasons::of).orElse(List.of())
            : intake.refusal();
    return notes.stream().map(IntakeSummary.Kept::of).toList();
  }

  /** Why work was refused; empty when it was not. */
  static List<IntakeNote> of(JobView job) {
    return Optional.of(job)
        .filter(one -> one.state() == JobState.FAILED)
        .flatMap(JobView::summary)
        .filter(summary -> summary.code().equals(IntakeSummary.REFUSED))
        .map(IntakeSummary::reasons)
        .orElse(List.of());
  }
}
