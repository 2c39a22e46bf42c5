package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.PreparedCode;
import org.lingyan.people.account.SlipList;

/**
 * Prints slips with one-time codes (P14). All of it is one chunk, because codes stand in clear
 * nowhere but in the file that it makes: a chunk that is taken back leaves neither codes nor, once
 * the store is swept, a file. What takes long comes first and holds no row.
 */
@ApplicationScoped
public class SlipsKind implements JobKind {
  private final IssuingSlips slips;
  private final PrintingSlips printing;

  /** For the container's proxy. */
  protected SlipsKind() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public SlipsKind(IssuingSlips slips, PrintingSlips printing) {
    this.slips = slips;
    this.printing = printing;
  }

  @Override
  public String name() {
    return "slips.print";
  }

  /** The file holds codes: it goes as soon as it can have been printed. */
  @Override
  public int keptDays() {
    return PrintingSlips.DAYS;
  }

  @Override
  public JobStep work(JobRun run) {
    SlipsWish wish = SlipsWish.read(run.parameters());
    SlipList list = slips.again(run.asker(), wish.ids(), run.at());
    if (list.ready().isEmpty()) {
      return new JobStep.Refused(JobSummary.of("slips.nobody"));
    }
    List<PreparedCode> codes = printing.codes(list.ready(), run);
    byte[] sheet = printing.sheet(codes, wish.locale(), run);
    int left = wish.ids().size() - codes.size();
    return JobStep.finished(
        JobSummary.of(
            left == 0 ? "slips.done" : "slips.done-some",
            Integer.toString(codes.size()),
            Integer.toString(left)),
        printing.keep(codes, sheet, wish.locale(), run));
  }
}
