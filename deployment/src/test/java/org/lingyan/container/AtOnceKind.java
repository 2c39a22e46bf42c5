package org.lingyan.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;

/** A kind that the server finds by itself, in three chunks. */
@ApplicationScoped
public class AtOnceKind implements JobKind {
  static final String NAME = "tested.at-once";
  static final int CHUNKS = 3;
  static final long FILE = 77;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public JobStep work(JobRun run) {
    int done = run.checkpoint().isEmpty() ? 0 : Integer.parseInt(run.checkpoint());
    run.tell(new JobProgress(done, OptionalInt.of(CHUNKS), "counting"));
    return done == CHUNKS
        ? JobStep.finished(JobSummary.of("tested", run.parameters()), FILE)
        : JobStep.next(done + 1, CHUNKS, "counting", Integer.toString(done + 1));
  }
}
