package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.oversight.reminder.Reminding;
import org.lingyan.people.tree.Scope;

/** Reminds the people of a list, piece by piece. */
@ApplicationScoped
public class RemindJob implements JobKind {
  private static final int PEOPLE_AT_ONCE = 500;

  private final ActWork work;
  private final Reminding reminding;

  /** For the container's proxy. */
  protected RemindJob() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public RemindJob(ActWork work, Reminding reminding) {
    this.work = work;
    this.reminding = reminding;
  }

  @Override
  public String name() {
    return "board.remind";
  }

  @Override
  public JobStep work(JobRun run) {
    Optional<Scope> scope = work.scope(run);
    if (scope.isEmpty()) {
      return ActWork.gone();
    }
    ActWork.Act act = work.act(run);
    ActWork.Mark mark = ActWork.Mark.of(run.checkpoint());
    Reminding.Piece piece =
        reminding.remind(
            work.chosen(scope.get(), act, run), mark.person(), PEOPLE_AT_ONCE, run.at());
    return piece.last().isEmpty()
        ? work.finished(act, mark, run)
        : work.next(this, act, mark, piece.last().getAsLong(), piece.told());
  }
}
