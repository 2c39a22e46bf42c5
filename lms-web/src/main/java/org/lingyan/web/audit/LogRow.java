package org.lingyan.web.audit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.inspection.LogLine;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A line of the action log on the page and in the file. */
public final class LogRow {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

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
    return new LogWords(texts).whom(line);
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
    return new LogWords(texts).detail(line);
  }
}
