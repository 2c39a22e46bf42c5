package org.lingyan.web.audit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.inspection.LogLine;
import org.lingyan.inspection.RecordedReading;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A line of the action log on the page and in the file. */
public final class LogRow {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static final String FILE_OF = "file of ";

  private final LogLine line;
  private final Texts texts;

  LogRow(LogLine line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  /** When, to the second: lines of one minute are told apart. */
  public String getAt() {
    return MOMENT.format(LocalDateTime.ofInstant(line.at(), Timekeeper.ZONE));
  }

  /** Who did it. */
  public String getWho() {
    if (line.account().isEmpty()) {
      return texts.of("audit.system");
    }
    return line.actor().isEmpty() ? line.account() : line.actor();
  }

  /** Her account, when her name stands before it. */
  public String getAccount() {
    return line.actor().isEmpty() ? "" : line.account();
  }

  /** For whom she did it as a deputy, in words; empty when for herself. */
  public String getBehalf() {
    return line.behalf().isEmpty() ? "" : texts.of("audit.behalf", line.behalf());
  }

  /** What was done. */
  public String getAction() {
    return texts.named("action." + line.action(), line.action());
  }

  /** To whom or what. */
  public String getWhom() {
    String kind = line.subject().split(":", 2)[0];
    String word = texts.named("subject." + kind, kind);
    return line.person().isEmpty() ? word : texts.of("audit.whom", line.person(), word);
  }

  /** Where that belonged. */
  public String getPlace() {
    return line.place();
  }

  /** Whether it was refused. */
  public boolean isRefused() {
    return line.outcome() == org.lingyan.audit.Action.Result.REFUSED;
  }

  /** What became of it. */
  public String getOutcome() {
    return texts.of("audit.outcome." + line.outcome());
  }

  /** A few words. */
  public String getDetail() {
    if (!line.action().equals(RecordedReading.ACTION)) {
      return line.detail();
    }
    // Which list was read stands there as a word of ours.
    boolean file = line.detail().startsWith(FILE_OF);
    String read = file ? line.detail().substring(FILE_OF.length()) : line.detail();
    int blank = read.indexOf(' ');
    String list = blank < 0 ? read : read.substring(0, blank);
    return texts.named("audit.read." + list, list)
        + (file ? texts.of("audit.read.file") : "")
        + (blank < 0 ? "" : read.substring(blank));
  }
}
