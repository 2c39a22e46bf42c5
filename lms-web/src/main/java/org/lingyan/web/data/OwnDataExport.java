package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** V2: a copy of everything that is held about who asks, as PDF or JSON. */
@ApplicationScoped
public class OwnDataExport implements JobKind {
  private static final String JSON = "JSON";
  private static final String PDF = "PDF";

  private final OwnData data;
  private final DataCopy copy;
  private final StoringFiles storing;

  /** For the container's proxy. */
  protected OwnDataExport() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public OwnDataExport(OwnData data, DataCopy copy, StoringFiles storing) {
    this.data = data;
    this.copy = copy;
    this.storing = storing;
  }

  @Override
  public String name() {
    return "data.export";
  }

  @Override
  public int keptDays() {
    return OwnData.COPY_DAYS;
  }

  /**
   * What the job is to be told.
   *
   * @param json JSON, else PDF
   * @param locale language of the words
   */
  public static String parameters(boolean json, Locale locale) {
    return (json ? JSON : PDF) + " " + locale.toLanguageTag();
  }

  @Override
  public JobStep work(JobRun run) {
    OptionalLong person = data.personOf(run.accountId());
    if (person.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("data.no-person"));
    }
    boolean json = run.parameters().startsWith(JSON);
    // Each time it tells, a wish to cancel ends it (J4): also right before the file is kept.
    DataCopy.Told told =
        (done, total) -> run.tell(new JobProgress(done, OptionalInt.of(total), "data.gathering"));
    byte[] bytes =
        json
            ? copy.json(person.getAsLong(), run.at(), told)
            : copy.pdf(
                person.getAsLong(),
                new Texts(locale(run), Timekeeper.day(run.at())),
                run.at(),
                told);
    told.of(1, 1);
    Outcome<StoredFile> stored =
        storing.store(
            new ByteArrayInputStream(bytes),
            new NewFile(
                "lingyan-data-" + Timekeeper.day(run.at()) + (json ? ".json" : ".pdf"),
                FilePurpose.RESULT,
                run.accountId(),
                person,
                Optional.of(Timekeeper.day(run.at()).plusDays(OwnData.COPY_DAYS))),
            run.at());
    if (stored instanceof Outcome.Refused<StoredFile>) {
      return new JobStep.Refused(JobSummary.of("data.not-kept"));
    }
    data.copied(run.accountId(), person.getAsLong(), json ? JSON : PDF, run.at());
    return JobStep.finished(
        JobSummary.of("data.export", json ? JSON : PDF),
        ((Outcome.Recorded<StoredFile>) stored).fact().id());
  }

  private static Locale locale(JobRun run) {
    return run.parameters().endsWith(" en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
