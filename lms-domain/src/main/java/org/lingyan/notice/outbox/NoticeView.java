package org.lingyan.notice.outbox;

import java.time.Instant;
import java.util.Optional;
import org.lingyan.notice.channel.NoticeKind;

/**
 * A notice as its reader sees it.
 *
 * @param id its id
 * @param rule who asked for it
 * @param step the fact it speaks of
 * @param kind what it is about
 * @param text its text
 * @param link page inside the product; may be empty
 * @param at when it came
 * @param readAt when it was read
 */
public record NoticeView(
    long id,
    String rule,
    String step,
    NoticeKind kind,
    NoticeText text,
    String link,
    Instant at,
    Optional<Instant> readAt) {}
