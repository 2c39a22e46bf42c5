package org.lingyan.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.jobs.JobView;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
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
  private final AccountDirectory accounts;

  /** For the container's proxy. */
  protected JobsSheetSource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public JobsSheetSource(Jobs jobs, AccountDirectory accounts) {
    this.jobs = jobs;
    this.accounts = accounts;
  }

  private record Line(JobView job, Map<Long, String> names) {}

  private Page<Line> lines(long account, Page.Request wanted) {
    Page<JobView> found = jobs.of(account, wanted);
    Map<Long, String> names = accounts.names(JobWords.accounts(found));
    return found.map(job -> new Line(job, names));
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
                new SheetColumn(texts.of("sheets.jobs.for"), 16),
                new SheetColumn(texts.of("board.sort.STATUS"), 12),
                new SheetColumn(texts.of("sheets.jobs.asked"), 18),
                new SheetColumn(texts.of("sheets.jobs.finished"), 18),
                new SheetColumn(texts.of("sheets.hours.note"), 60))),
        page -> lines(asker.caller().accountId(), page),
        line ->
            List.of(
                words.title(line.job()),
                words.inStead(line.job(), line.names()).orElse(""),
                texts.of(line.job().state()),
                line.job().times().asked(),
                line.job().times().finished(),
                words.outcome(line.job()).orElse("")));
  }
}
