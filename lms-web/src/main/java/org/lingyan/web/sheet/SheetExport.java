package org.lingyan.web.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.Language;
import org.lingyan.web.text.Texts;

/**
 * S3: a list as a job's result. What its asker may see is asked again when the work is done: a
 * right that has ended meanwhile shows nothing more.
 */
@ApplicationScoped
public class SheetExport implements JobKind {
  private static final int KEPT_DAYS = 7;
  private static final int TOLD_AFTER = 1000;

  private final Jobs jobs;
  private final Callers callers;
  private final SheetSources sources;
  private final StoringFiles storing;
  private final ActionLog log;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected SheetExport() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SheetExport(
      Jobs jobs,
      Callers callers,
      SheetSources sources,
      StoringFiles storing,
      ActionLog log,
      LookingAtOthers looking) {
    this.jobs = jobs;
    this.callers = callers;
    this.sources = sources;
    this.storing = storing;
    this.log = log;
    this.looking = looking;
  }

  @Override
  public String name() {
    return "sheet.export";
  }

  @Override
  public int keptDays() {
    return KEPT_DAYS;
  }

  /** Puts it into the queue. */
  long ask(JobAsker asker, SheetWish wish, Locale language, Instant at) {
    return jobs.ask(
        asker, this, wish.file() + "\n" + language.toLanguageTag() + "\n" + wish.query(), at);
  }

  @Override
  public JobStep work(JobRun run) {
    String[] asked = run.parameters().split("\n", 3);
    SheetWish wish = SheetWish.of(asked[0], asked[2]).orElseThrow();
    Texts texts = new Texts(Language.of(asked[1]).orElseThrow(), Timekeeper.day(run.at()));
    Optional<Caller> caller = callers.of(run.asker(), run.at());
    Optional<SheetSource> source =
        sources
            .named(wish.list())
            .filter(one -> caller.isPresent() && SheetSources.isFor(one, caller.get()));
    if (source.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("sheet.gone"));
    }
    try {
      Sheet sheet =
          source.get().open(new SheetAsker(caller.get(), run.at(), texts), wish.parameters()::get);
      if (source.get().showsPeople()) {
        looking.noteExport(
            caller.get(),
            source.get().roles(),
            wish.list(),
            wish.filters(),
            sheet.rows(),
            run.at());
      }
      return kept(run, wish, sheet);
    } catch (UnknownSubject outside) {
      return new JobStep.Refused(JobSummary.of("sheet.gone"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private JobStep kept(JobRun run, SheetWish wish, Sheet sheet) throws IOException {
    Path file = Files.createTempFile("list", wish.format().ending());
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file));
          SheetWriter writer =
              new Telling(SheetWriter.of(wish.format(), to, sheet.head()), run, sheet.rows())) {
        sheet.write(writer);
      }
      NewFile wanted =
          new NewFile(
              SheetFile.named(sheet.head(), wish.format()),
              FilePurpose.RESULT,
              run.accountId(),
              OptionalLong.empty(),
              Optional.of(Timekeeper.day(run.at()).plusDays(KEPT_DAYS)));
      try (InputStream from = Files.newInputStream(file)) {
        return answer(run, wish, sheet, storing.store(from, wanted, run.at()));
      }
    } finally {
      Files.delete(file);
    }
  }

  private JobStep answer(JobRun run, SheetWish wish, Sheet sheet, Outcome<StoredFile> stored) {
    if (stored instanceof Outcome.Recorded<StoredFile> made) {
      log.record(
          new Action(
              run.at(),
              OptionalLong.of(run.accountId()),
              "list.export",
              "list:" + wish.list(),
              Action.Result.DONE,
              wish.format() + " " + sheet.rows()));
      return JobStep.finished(
          JobSummary.of("sheet.done", sheet.head().file(), Long.toString(sheet.rows())),
          made.fact().id());
    }
    return new JobStep.Refused(JobSummary.of("sheet.too-large"));
  }

  /** Tells of its progress every so many rows. */
  private static final class Telling extends SheetWriter {
    private final SheetWriter inner;
    private final JobRun run;
    private final int total;
    private int done;

    Telling(SheetWriter inner, JobRun run, long total) {
      this.inner = inner;
      this.run = run;
      this.total = Math.toIntExact(total);
    }

    @Override
    public void row(List<?> cells) throws IOException {
      inner.row(cells);
      done++;
      if (done % TOLD_AFTER == 0) {
        run.tell(new JobProgress(done, OptionalInt.of(Math.max(done, total)), "writing"));
      }
    }

    @Override
    public void close() throws IOException {
      inner.close();
    }
  }
}
