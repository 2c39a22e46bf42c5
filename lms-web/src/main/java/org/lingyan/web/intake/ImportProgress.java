package org.lingyan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobView;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.shared.Ids;
import org.lingyan.web.jobs.JobRow;
import org.lingyan.web.jobs.JobWords;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The long work about an import: how far it is, or why it ended without a result. */
@Named
@RequestScoped
public class ImportProgress {
  private final ImportReasons reasons;
  private final CurrentCaller current;
  private final PageTexts texts;
  private Optional<JobView> job = Optional.empty();

  /** For the container's proxy. */
  protected ImportProgress() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportProgress(ImportReasons reasons, CurrentCaller current, PageTexts texts) {
    this.reasons = reasons;
    this.current = current;
    this.texts = texts;
  }

  /** Finds the last piece of work about an import. */
  void of(IntakeView intake) {
    job = reasons.job(current.signedIn().accountId(), intake);
  }

  /** Whether it goes on. */
  public boolean isOpen() {
    return job.filter(one -> !one.state().over()).isPresent();
  }

  /** The work; none unless it goes on. */
  public List<JobRow> getRows() {
    return job.filter(one -> !one.state().over()).stream()
        .map(one -> new JobRow(one, new JobWords(texts.texts()), Map.of()))
        .toList();
  }

  /** Whether it was cancelled. */
  public boolean isCancelled() {
    return job.filter(one -> one.state() == JobState.CANCELLED).isPresent();
  }

  /** Why it ended without a result; empty when it did not. */
  public List<String> getRefusals() {
    Optional<JobView> failed = job.filter(one -> one.state() == JobState.FAILED);
    if (failed.isEmpty()) {
      return List.of();
    }
    List<IntakeNote> why = ImportReasons.of(failed.get());
    return why.isEmpty()
        ? List.of(new JobWords(texts.texts()).outcome(failed.get()).orElse(""))
        : new IntakeWords(texts.texts()).reasons(why);
  }

  /** Its id, for the script that follows it. */
  public String getId() {
    return job.map(one -> Ids.text(one.id())).orElse("");
  }
}
