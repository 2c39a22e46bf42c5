package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * A notice.
 *
 * @param id its id
 * @param kind what it is about
 * @param text its words, in the caller's language
 * @param link page inside the product; null when it leads nowhere
 * @param at when it came
 * @param readAt when it was read; null when it was not
 */
@Schema(name = "Notice", description = "What the caller has been told.")
public record NoticeJson(
    String id,
    NoticeKind kind,
    String text,
    @About(optional = true) String link,
    Instant at,
    @About(optional = true) Instant readAt) {
  /** The notice in the caller's language. */
  public static NoticeJson of(NoticeView notice, Texts texts) {
    return new NoticeJson(
        Ids.text(notice.id()),
        notice.kind(),
        texts.of("notice." + notice.text().code(), notice.text().values().toArray()),
        notice.link().isEmpty() ? null : notice.link(),
        notice.at(),
        notice.readAt().orElse(null));
  }
}
