package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.PreparedCode;
import org.lingyan.people.account.SlipAccount;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.paper.DrawingSlips;
import org.lingyan.web.paper.Slip;
import org.lingyan.web.setup.Setting;
import org.lingyan.web.text.Texts;

/** Makes the codes of slips and the file that shows them, for every kind of work that prints. */
@ApplicationScoped
class PrintingSlips {
  /** For how many days the file is kept: it holds codes. */
  static final int DAYS = 2;

  private static final String LOCAL = "http://127.0.0.1";

  private final IssuingSlips slips;
  private final DrawingSlips drawing;
  private final StoringFiles files;

  /** For the container's proxy. */
  protected PrintingSlips() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  PrintingSlips(IssuingSlips slips, DrawingSlips drawing, StoringFiles files) {
    this.slips = slips;
    this.drawing = drawing;
    this.files = files;
  }

  /** A code for each, which takes long and holds no row; nothing is changed yet. */
  List<PreparedCode> codes(List<SlipAccount> accounts, JobRun run) {
    List<PreparedCode> codes = new ArrayList<>();
    for (SlipAccount account : accounts) {
      run.tell(new JobProgress(codes.size(), OptionalInt.of(accounts.size()), "slips.codes"));
      codes.add(slips.prepared(account));
    }
    return codes;
  }

  /** The sheets with them, as PDF. */
  byte[] sheet(List<PreparedCode> codes, Locale locale, JobRun run) {
    run.tell(new JobProgress(codes.size(), OptionalInt.of(codes.size()), "slips.drawing"));
    Texts texts = texts(locale, run);
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
    String until = Moments.of(slips.goodUntil(run.at()), texts);
    return drawing.draw(all, texts, address + "/sign-in-code", until);
  }

  /**
   * P14: keeps the codes and the file together.
   *
   * @return id of the file
   */
  long keep(List<PreparedCode> codes, byte[] sheet, Locale locale, JobRun run) {
    slips.keep(codes, run.accountId(), run.at());
    LocalDate keepUntil = Timekeeper.day(run.at()).plusDays(DAYS);
    Outcome<StoredFile> outcome =
        files.store(
            new ByteArrayInputStream(sheet),
            new NewFile(
                texts(locale, run).of("slips.file") + ".pdf",
                FilePurpose.RESULT,
                run.accountId(),
                OptionalLong.empty(),
                Optional.of(keepUntil)),
            run.at());
    return Optional.of(outcome)
        .filter(Outcome.Recorded.class::isInstance)
        .map(recorded -> ((Outcome.Recorded<StoredFile>) recorded).fact().id())
        .orElseThrow();
  }

  private static Texts texts(Locale locale, JobRun run) {
    return new Texts(locale, Timekeeper.day(run.at()));
  }
}
