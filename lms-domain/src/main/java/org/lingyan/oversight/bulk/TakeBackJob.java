package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.exemption.EndingExemptions;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.hours.extension.GrantingExtensions;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.people.tree.Scope;

/** G5: takes back what an act has entered and still stands, piece by piece. */
@ApplicationScoped
public class TakeBackJob implements JobKind {
  private static final int PEOPLE_AT_ONCE = 100;

  private final ActWork work;
  private final Exemptions exemptions;
  private final EndingExemptions ending;
  private final GrantingExtensions extensions;

  /** For the container's proxy. */
  protected TakeBackJob() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TakeBackJob(
      ActWork work, Exemptions exemptions, EndingExemptions ending, GrantingExtensions extensions) {
    this.work = work;
    this.exemptions = exemptions;
    this.ending = ending;
    this.extensions = extensions;
  }

  @Override
  public String name() {
    return "board.undo";
  }

  @Override
  public JobStep work(JobRun run) {
    Optional<Scope> scope = work.scope(run);
    if (scope.isEmpty()) {
      return ActWork.gone();
    }
    ActWork.Act act = work.act(run);
    ActWork.Mark mark = ActWork.Mark.of(run.checkpoint());
    List<Long> some =
        act.wish().kind() == ActKind.EXEMPT
            ? exemptions(scope.get(), act, mark, run)
            : extensions.withdraw(
                scope.get(), act.id(), mark.person(), PEOPLE_AT_ONCE, act.undoReason(), run.at());
    return some.isEmpty()
        ? work.allUndone(act, mark, run)
        : work.undone(this, act, mark, some.get(some.size() - 1), some.size());
  }

  /** The marks are ids of exemptions here. */
  private List<Long> exemptions(Scope scope, ActWork.Act act, ActWork.Mark mark, JobRun run) {
    List<Long> some = exemptions.ofBatch(scope, act.id(), mark.person(), PEOPLE_AT_ONCE);
    some.forEach(id -> ending.withdraw(scope, id, act.undoReason(), run.at()));
    return some;
  }
}
