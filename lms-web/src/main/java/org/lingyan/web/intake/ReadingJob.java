package org.lingyan.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.files.FileReader;
import org.lingyan.files.FileType;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.IntakeWork;
import org.lingyan.people.intake.JudgingIntake;
import org.lingyan.people.intake.RawRow;
import org.lingyan.people.intake.ReadingIntake;
import org.lingyan.shared.Outcome;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.sheet.SheetLimits;
import org.lingyan.web.sheet.SheetNote;
import org.lingyan.web.sheet.SheetReader;
import org.lingyan.web.sheet.SheetRow;
import org.lingyan.web.sheet.SheetText;

/**
 * Reads the file of an import in one chunk and judges its rows in the next; an import that was read
 * before is only judged.
 */
@ApplicationScoped
public class ReadingJob implements JobKind {
  private static final String READ = "read";
  private static final int TOLD_AFTER = 2_000;

  private final ReadingFiles files;
  private final ReadingIntake reading;
  private final JudgingIntake judging;
  private final IntakeWork acting;

  /** For the container's proxy. */
  protected ReadingJob() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReadingJob(
      ReadingFiles files, ReadingIntake reading, JudgingIntake judging, IntakeWork acting) {
    this.files = files;
    this.reading = reading;
    this.judging = judging;
    this.acting = acting;
  }

  @Override
  public String name() {
    return "intake.read";
  }

  @Override
  public JobStep work(JobRun run) {
    long id = IntakeWork.intake(run);
    if (run.checkpoint().isEmpty()) {
      ReadingIntake.Taking taking = reading.begin(run.accountId(), id);
      if (taking.isWanted()) {
        return read(run, taking);
      }
    }
    Outcome<IntakeView> judged =
        judging.judge(acting.scope(run), id, run.at(), IntakeWork.telling(run, "intake.judge"));
    if (judged instanceof Outcome.Recorded<IntakeView> done) {
      IntakeView.Counts counts = done.fact().counts();
      return JobStep.finished(
          JobSummary.of(
              "intake.judged",
              done.fact().fileName(),
              Integer.toString(counts.total()),
              Integer.toString(counts.wrong())));
    }
    return JobStep.finished(JobSummary.of("intake.gone"));
  }

  private JobStep read(JobRun run, ReadingIntake.Taking taking) {
    StoredFile file =
        files.find(taking.file(), new FileReader(run.accountId(), OptionalLong.empty(), run.at()));
    SheetFormat format = file.type() == FileType.XLSX ? SheetFormat.XLSX : SheetFormat.CSV;
    Outcome<List<SheetNote>> outcome = rows(run, taking, file, format);
    if (outcome instanceof Outcome.Refused<List<SheetNote>> refused) {
      taking.refuse(refused.reasons());
      return JobStep.finished(JobSummary.of("intake.unreadable", file.name()));
    }
    List<IntakeNote> notes =
        ((Outcome.Recorded<List<SheetNote>>) outcome)
            .fact().stream()
                .map(note -> new IntakeNote("sheet.note." + note.code(), note.values()))
                .toList();
    int taken = taking.end(notes);
    return taken == 0
        ? JobStep.finished(JobSummary.of("intake.unreadable", file.name()))
        : JobStep.next(0, taken, "intake.judge", READ);
  }

  private Outcome<List<SheetNote>> rows(
      JobRun run, ReadingIntake.Taking taking, StoredFile file, SheetFormat format) {
    try {
      Path copy = Files.createTempFile("intake", format.ending());
      try {
        try (InputStream bytes = files.open(file)) {
          Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        int[] read = {0};
        return SheetReader.read(
            copy,
            format,
            SheetLimits.USUAL,
            row -> {
              taking.take(raw(row));
              if (++read[0] % TOLD_AFTER == 0) {
                run.tell(new JobProgress(read[0], OptionalInt.empty(), "intake.read"));
              }
            });
      } finally {
        Files.delete(copy);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static RawRow raw(SheetRow row) {
    Map<Integer, String> odd = new HashMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      int at = column;
      row.cells()
          .get(column)
          .trouble()
          .ifPresent(
              trouble -> odd.put(at, trouble.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return new RawRow(row.number(), row.cells().stream().map(SheetText::text).toList(), odd);
  }
}
