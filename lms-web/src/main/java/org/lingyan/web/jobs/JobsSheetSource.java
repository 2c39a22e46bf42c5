package org.lingyan.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** One's own long work. */
@ApplicationScoped
public class JobsSheetSource implements SheetSource {
  private final Jobs jobs;

  /** For the container's proxy. */
  protected JobsSheetSource() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public JobsSheetSource(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    JobWords words = new JobWords(texts);
    return PagedSheet.of(
        new SheetHead(
            texts.of("jobs.title"),
            texts.of("jobs.title"),
            List.of(texts.of("jobs.title")),
            List.of(
                new SheetColumn(texts.of("jobs.title"), 20),
                new SheetColumn(texts.of("board.sort.STATUS"), 12),
                new SheetColumn(texts.of("sheets.jobs.asked"), 18),
                new SheetColumn(texts.of("sheets.jobs.finished"), 18),
                new SheetColumn(texts.of("sheets.hours.note"), 60))),
        page -> jobs.of(asker.caller().accountId(), page),
        job ->
            List.of(
                words.title(job),
                texts.of(job.state()),
                job.times().asked(),
                job.times().finished(),
                words.outcome(job).orElse("")));
  }
}
