package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.batch.ProofBatches;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/**
 * Proofs of hours of a unit in one file (Q1–Q3): first they are issued, some people at a time, then
 * all are drawn. What was issued before a cancelling stays: each is a paper like any other.
 */
@ApplicationScoped
public class PrintingBatch implements JobKind {
  private static final int AT_ONCE = 20;

  private final Callers callers;
  private final ProofBatches batches;
  private final PrintingProof printing;
  private final StoringFiles files;

  /** For the container's proxy. */
  protected PrintingBatch() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PrintingBatch(
      Callers callers, ProofBatches batches, PrintingProof printing, StoringFiles files) {
    this.callers = callers;
    this.batches = batches;
    this.printing = printing;
    this.files = files;
  }

  @Override
  public String name() {
    return "proofs.print";
  }

  @Override
  public JobStep work(JobRun run) {
    BatchText asked = BatchText.read(run.parameters());
    Optional<Scope> scope =
        callers
            .of(run.asker(), run.at())
            .map(caller -> caller.scope(EnumSet.of(Role.HR), Timekeeper.day(run.at())));
    if (scope.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("proofs.gone"));
    }
    Point point = Point.read(run.checkpoint());
    int total = asked.people().size();
    if (point.seen() == total) {
      return drawn(run, asked, total);
    }
    int until = Math.min(total, point.seen() + AT_ONCE);
    int held =
        batches.issue(
            scope.get(),
            run.jobId(),
            asked.wish(),
            asked.people().subList(point.seen(), until),
            point.held(),
            run.at());
    return JobStep.next(until, total, "proofs.issuing", new Point(until, held).text());
  }

  private JobStep drawn(JobRun run, BatchText asked, int total) {
    List<ProofView> papers = batches.papers(run.jobId());
    if (papers.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("proofs.nobody", Integer.toString(total)));
    }
    String name = name(asked.locale(), run);
    byte[] file;
    try (JoiningPapers joining = new JoiningPapers(name)) {
      for (int i = 0; i < papers.size(); i++) {
        run.tell(new JobProgress(i, OptionalInt.of(papers.size()), "proofs.drawing"));
        joining.add(
            printing.pdf(papers.get(i), ""),
            papers.get(i).holder() + " " + papers.get(i).printedNumber());
      }
      file = joining.file();
    }
    int left = total - papers.size();
    return JobStep.finished(
        JobSummary.of(
            left == 0 ? "proofs.done" : "proofs.done-some",
            Integer.toString(papers.size()),
            Integer.toString(left)),
        kept(file, name, run));
  }

  private static String name(Locale locale, JobRun run) {
    return new Texts(locale, Timekeeper.day(run.at())).of("proofs.batch.file")
        + " "
        + Timekeeper.day(run.at());
  }

  private long kept(byte[] file, String name, JobRun run) {
    Outcome<StoredFile> outcome =
        files.store(
            new ByteArrayInputStream(file),
            new NewFile(
                name + ".pdf",
                FilePurpose.RESULT,
                run.accountId(),
                OptionalLong.empty(),
                Optional.of(Timekeeper.day(run.at()).plusDays(keptDays()))),
            run.at());
    return Optional.of(outcome)
        .filter(Outcome.Recorded.class::isInstance)
        .map(recorded -> ((Outcome.Recorded<StoredFile>) recorded).fact().id())
        .orElseThrow();
  }

  /**
   * How far it is.
   *
   * @param seen people who were looked at
   * @param held papers that the batch holds
   */
  private record Point(int seen, int held) {
    static Point read(String text) {
      if (text.isEmpty()) {
        return new Point(0, 0);
      }
      String[] parts = text.split(" ", 2);
      return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    String text() {
      return seen + " " + held;
    }
  }
}
