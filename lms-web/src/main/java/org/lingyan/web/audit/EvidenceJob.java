package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.inspection.DrawingSample;
import org.lingyan.inspection.Sample;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Callers;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.SeenDays;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.Language;
import org.lingyan.web.text.Texts;

/**
 * Puts everything behind a sample into one archive: index, extract of the ledger with the heads of
 * the chains, standings, rule versions, papers, files, and a manifest with the SHA-256 of each.
 * What its asker may read is asked again when the work is done.
 */
@ApplicationScoped
public class EvidenceJob implements JobKind {
  static final String NAME = "audit.evidence";
  private static final int KEPT_DAYS = 7;

  private final Callers callers;
  private final DrawingSample drawing;
  private final SeeingDays seeing;
  private final EvidenceRecords records;
  private final EvidencePapers papers;
  private final StoringFiles storing;
  private final Inspector inspector;

  /** For the container's proxy. */
  protected EvidenceJob() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public EvidenceJob(
      Callers callers,
      DrawingSample drawing,
      SeeingDays seeing,
      EvidenceRecords records,
      EvidencePapers papers,
      StoringFiles storing,
      Inspector inspector) {
    this.callers = callers;
    this.drawing = drawing;
    this.seeing = seeing;
    this.records = records;
    this.papers = papers;
    this.storing = storing;
    this.inspector = inspector;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int keptDays() {
    return KEPT_DAYS;
  }

  @Override
  public JobStep work(JobRun run) {
    Optional<Caller> caller =
        callers.of(run.asker(), run.at()).filter(one -> one.hasAny(Inspector.auditors()));
    if (caller.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("audit.gone"));
    }
    try {
      return gathered(run, caller.get(), EvidenceWish.read(run.parameters()));
    } catch (UnknownSubject outside) {
      return new JobStep.Refused(JobSummary.of("audit.gone"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private JobStep gathered(JobRun run, Caller caller, EvidenceWish wish) throws IOException {
    Scope scope = Inspector.scope(caller, Inspector.auditors(), Timekeeper.day(run.at()));
    Sample sample = drawing.draw(scope, wish.sample());
    Path file = Files.createTempFile("evidence", ".zip");
    try {
      try (EvidenceArchive archive =
          new EvidenceArchive(new BufferedOutputStream(Files.newOutputStream(file)))) {
        inspector.noteEach(
            caller, fill(archive, sample, scope, wish, run), Ids.text(run.jobId()), run.at());
        archive.finish(about(sample, caller, run));
      }
      inspector.note(
          caller,
          wish.sample().organisation(),
          "evidence " + wish.sample().seed() + " " + sample.entries().size(),
          run.at());
      return kept(run, sample, file);
    } finally {
      Files.delete(file);
    }
  }

  /** Whose data is in it. */
  private Set<Long> fill(
      EvidenceArchive archive, Sample sample, Scope scope, EvidenceWish wish, JobRun run)
      throws IOException {
    Texts texts = new Texts(Language.of(wish.language()).orElseThrow(), Timekeeper.day(run.at()));
    Map<Long, SeenDays> people = new LinkedHashMap<>();
    sample
        .entries()
        .forEach(
            one ->
                people.computeIfAbsent(one.entry().personId(), person -> seeing.of(scope, person)));
    records.add(archive, sample, people, run.at(), texts);
    int done = 0;
    for (Map.Entry<Long, SeenDays> one : people.entrySet()) {
      papers.add(archive, one.getKey(), one.getValue());
      done++;
      run.tell(new JobProgress(done, OptionalInt.of(people.size()), "evidence"));
    }
    return people.keySet();
  }

  private static JsonObjectBuilder about(Sample sample, Caller caller, JobRun run) {
    return Json.createObjectBuilder()
        .add("madeAt", run.at().toString())
        .add("account", caller.account())
        .add("seed", sample.wish().seed())
        .add("size", sample.wish().size())
        .add("from", sample.wish().days().from().toString())
        .add("to", sample.wish().days().last().toString())
        .add("organisation", Ids.text(sample.wish().organisation()))
        .add("known", sample.wish().known().toString())
        .add("population", sample.population())
        .add("drawn", sample.entries().size())
        .add("algorithm", "ascending SHA-256 of seed, colon and entry id (UTF-8)");
  }

  private JobStep kept(JobRun run, Sample sample, Path file) throws IOException {
    NewFile wanted =
        new NewFile(
            "evidence-" + Ids.text(run.jobId()) + ".zip",
            FilePurpose.RESULT,
            run.accountId(),
            OptionalLong.empty(),
            Optional.of(Timekeeper.day(run.at()).plusDays(KEPT_DAYS)));
    try (InputStream from = Files.newInputStream(file)) {
      return storing.store(from, wanted, run.at()) instanceof Outcome.Recorded<StoredFile> stored
          ? JobStep.finished(
              JobSummary.of("audit.evidence", Integer.toString(sample.entries().size())),
              stored.fact().id())
          : new JobStep.Refused(JobSummary.of("audit.too-large"));
    }
  }
}
