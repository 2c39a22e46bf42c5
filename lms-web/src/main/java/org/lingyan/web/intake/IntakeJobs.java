package org.lingyan.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lingyan.jobs.JobKind;
import org.lingyan.people.intake.PostingJob;
import org.lingyan.people.intake.UndoingJob;

/** The kinds of long work about an import. */
@ApplicationScoped
public class IntakeJobs {
  private final ReadingJob reading;
  private final PostingJob posting;
  private final UndoingJob undoing;

  /** For the container's proxy. */
  protected IntakeJobs() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public IntakeJobs(ReadingJob reading, PostingJob posting, UndoingJob undoing) {
    this.reading = reading;
    this.posting = posting;
    this.undoing = undoing;
  }

  /** Reads it, or judges again what was read. */
  public JobKind reading() {
    return reading;
  }

  /** Puts it on record. */
  public JobKind posting() {
    return posting;
  }

  /** Takes it back. */
  public JobKind undoing() {
    return undoing;
  }
}
