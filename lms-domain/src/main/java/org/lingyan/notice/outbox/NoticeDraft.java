package org.lingyan.notice.outbox;

import java.time.Instant;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.shared.Timekeeper;

/**
 * What somebody is to be told.
 *
 * @param rule who asks for it, for instance {@code hours.reversed}
 * @param step which step of the rule, or the fact it speaks of
 * @param kind what it is about
 * @param text its text
 * @param link page inside the product; may be empty
 * @param from shown from
 * @param until shown until, exclusive
 */
public record NoticeDraft(
    String rule,
    String step,
    NoticeKind kind,
    NoticeText text,
    String link,
    Instant from,
    Instant until) {
  private static final int LONGEST_VALUES = 15_000;

  /** Refuses what does not fit. */
  public NoticeDraft {
    if (rule.length() > 60
        || step.length() > 100
        || text.code().length() > 60
        || link.length() > 200
        || text.kept().length() > LONGEST_VALUES) {
      throw new IllegalArgumentException("does not fit: " + rule + " " + step);
    }
  }

  /** Shown from now on, until it is read. */
  public static NoticeDraft of(
      String rule, String step, NoticeKind kind, NoticeText text, String link) {
    return new NoticeDraft(rule, step, kind, text, link, Instant.EPOCH, Timekeeper.END);
  }
}
