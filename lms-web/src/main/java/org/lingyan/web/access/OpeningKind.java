package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.account.OpeningForMany;
import org.lingyan.people.account.PlannedAccount;
import org.lingyan.people.account.PreparedCode;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/**
 * Opens accounts for many and prints their slips (P28). One chunk for the same reason as {@link
 * SlipsKind}: an account is opened together with the code that leads into it, or not at all.
 */
@ApplicationScoped
public class OpeningKind implements JobKind {
  private final OpeningForMany opening;
  private final PrintingSlips printing;

  /** For the container's proxy. */
  protected OpeningKind() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public OpeningKind(OpeningForMany opening, PrintingSlips printing) {
    this.opening = opening;
    this.printing = printing;
  }

  @Override
  public String name() {
    return "slips.open";
  }

  /** The file holds codes: it goes as soon as it can have been printed. */
  @Override
  public int keptDays() {
    return PrintingSlips.DAYS;
  }

  @Override
  public JobStep work(JobRun run) {
    SlipsWish wish = SlipsWish.read(run.parameters());
    List<PlannedAccount> planned = opening.planned(run.asker(), wish.ids(), run.at());
    if (planned.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("slips.open-nobody"));
    }
    OptionalInt all = OptionalInt.of(planned.size());
    List<PreparedCode> codes =
        printing.codes(planned.stream().map(PlannedAccount::slip).toList(), run);
    byte[] sheet = printing.sheet(codes, wish.locale(), run);
    opening.open(
        planned,
        run.accountId(),
        new Texts(wish.locale(), Timekeeper.day(run.at())).of("slips.reason"),
        run.at(),
        open -> run.tell(new JobProgress(open, all, "slips.opening")));
    int left = wish.ids().size() - planned.size();
    return JobStep.finished(
        JobSummary.of(
            left == 0 ? "slips.opened" : "slips.opened-some",
            Integer.toString(planned.size()),
            Integer.toString(left)),
        printing.keep(codes, sheet, wish.locale(), run));
  }
}
