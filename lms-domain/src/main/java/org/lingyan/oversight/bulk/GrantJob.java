package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.exemption.GrantingExemptions;
import org.lingyan.hours.extension.GrantingExtensions;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.oversight.ChoosingPeople;
import org.lingyan.oversight.Chosen;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;

/** Exempts the people of a list, or extends their windows, piece by piece. */
@ApplicationScoped
public class GrantJob implements JobKind {
  private static final int PEOPLE_AT_ONCE = 200;

  private final ActWork work;
  private final ChoosingPeople choosing;
  private final GrantingExemptions exemptions;
  private final GrantingExtensions extensions;

  /** For the container's proxy. */
  protected GrantJob() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantJob(
      ActWork work,
      ChoosingPeople choosing,
      GrantingExemptions exemptions,
      GrantingExtensions extensions) {
    this.work = work;
    this.choosing = choosing;
    this.exemptions = exemptions;
    this.extensions = extensions;
  }

  @Override
  public String name() {
    return "board.grant";
  }

  @Override
  public JobStep work(JobRun run) {
    Optional<Scope> scope = work.scope(run);
    if (scope.isEmpty()) {
      return ActWork.gone();
    }
    ActWork.Act act = work.act(run);
    ActWork.Mark mark = ActWork.Mark.of(run.checkpoint());
    Chosen chosen = work.chosen(scope.get(), act, run);
    // By id: whoever is exempt by now may have left the filter, and nobody is passed over by that.
    List<Long> some = choosing.after(chosen, mark.person(), PEOPLE_AT_ONCE);
    if (some.isEmpty()) {
      return work.finished(act, mark, run);
    }
    int hit = grant(scope.get(), chosen, act, some, run.at());
    return work.next(this, act, mark, some.get(some.size() - 1), hit);
  }

  private int grant(Scope scope, Chosen chosen, ActWork.Act act, List<Long> some, Instant at) {
    OptionalLong batch = OptionalLong.of(act.id());
    if (act.wish() instanceof ActWish.Exempt exempt) {
      return count(
          exemptions.grantAll(scope, some, exempt.wish(chosen.rule().id()), batch, at).stream()
              .map(GrantingExemptions.Granted::outcome)
              .toList());
    }
    return count(
        extensions
            .grantAll(scope, some, ((ActWish.Extend) act.wish()).wish(chosen), batch, at)
            .stream()
            .map(GrantingExtensions.Granted::outcome)
            .toList());
  }

  private static int count(List<? extends Outcome<?>> outcomes) {
    return Math.toIntExact(
        outcomes.stream().filter(one -> one instanceof Outcome.Recorded<?>).count());
  }
}
