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
    return line.detail();
  }
}
