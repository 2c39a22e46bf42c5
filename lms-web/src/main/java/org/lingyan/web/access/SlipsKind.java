package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.PreparedCode;
import org.lingyan.people.account.SlipAccount;
import org.lingyan.people.account.SlipList;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.paper.DrawingSlips;
import org.lingyan.web.paper.Slip;
import org.lingyan.web.setup.Setting;
import org.lingyan.web.text.Texts;

/**
 * Prints slips with one-time codes (P14). All of it is one chunk, because codes stand in clear
 * nowhere but in the file that it makes: a chunk that is taken back leaves neither codes nor, once
 * the store is swept, a file. What takes long comes first and holds no row.
 */
@ApplicationScoped
public class SlipsKind implements JobKind {
  private static final int DAYS = 2;
  private static final String LOCAL = "http://127.0.0.1";

  private final IssuingSlips slips;
  private final DrawingSlips drawing;
  private final StoringFiles files;

  /** For the container's proxy. */
  protected SlipsKind() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public SlipsKind(IssuingSlips slips, DrawingSlips drawing, StoringFiles files) {
    this.slips = slips;
    this.drawing = drawing;
    this.files = files;
  }

  @Override
  public String name() {
    return "slips.print";
  }

  /** The file holds codes: it goes as soon as it can have been printed. */
  @Override
  public int keptDays() {
    return DAYS;
  }

  /** What a job of this kind is asked with: the language, then the accounts. */
  static String parameters(Locale locale, List<SlipAccount> accounts) {
    return locale.toLanguageTag()
        + " "
        + accounts.stream()
            .map(account -> Ids.text(account.accountId()))
            .collect(Collectors.joining(","));
  }

  @Override
  public JobStep work(JobRun run) {
    String[] wish = run.parameters().split(" ", 2);
    List<Long> wanted =
        Arrays.stream(wish[1].split(",")).map(id -> Ids.parse(id).orElseThrow()).toList();
    SlipList list = slips.again(run.accountId(), wanted, run.at());
    int left = wanted.size() - list.ready().size();
    if (list.ready().isEmpty()) {
      return new JobStep.Refused(JobSummary.of("slips.nobody"));
    }
    List<PreparedCode> codes = new ArrayList<>();
    for (SlipAccount account : list.ready()) {
      run.tell(new JobProgress(codes.size(), OptionalInt.of(list.ready().size()), "slips.codes"));
      codes.add(slips.prepared(account));
    }
    run.tell(new JobProgress(codes.size(), OptionalInt.of(codes.size()), "slips.drawing"));
    Texts texts = new Texts(Locale.forLanguageTag(wish[0]), Timekeeper.day(run.at()));
    Instant until = slips.goodUntil(run.at());
    byte[] sheet = sheet(codes, texts, Moments.of(until, texts));
    slips.keep(codes, run.accountId(), run.at());
    return stored(sheet, run, texts)
        .<JobStep>map(
            file ->
                JobStep.finished(
                    JobSummary.of(
                        left == 0 ? "slips.done" : "slips.done-some",
                        Integer.toString(codes.size()),
                        Integer.toString(left)),
                    file.id()))
        .orElseThrow();
  }

  private byte[] sheet(List<PreparedCode> codes, Texts texts, String until) {
    List<Slip> all =
        codes.stream()
            .map(
                one ->
                    new Slip(
                        one.account().holder(),
                        one.account().organisation(),
                        one.account().account(),
                        one.code()))
            .toList();
    String address = Setting.PUBLIC_URL.value().orElse(LOCAL).replaceFirst("/$", "");
    return drawing.draw(all, texts, address + "/sign-in-code", until);
  }

  private Optional<StoredFile> stored(byte[] sheet, JobRun run, Texts texts) {
    LocalDate keepUntil = Timekeeper.day(run.at()).plusDays(DAYS);
    Outcome<StoredFile> outcome =
        files.store(
            new ByteArrayInputStream(sheet),
            new NewFile(
                texts.of("slips.file") + ".pdf",
                FilePurpose.RESULT,
                run.accountId(),
                OptionalLong.empty(),
                Optional.of(keepUntil)),
            run.at());
    return outcome instanceof Outcome.Recorded<StoredFile> recorded
        ? Optional.of(recorded.fact())
        : Optional.empty();
  }
}
