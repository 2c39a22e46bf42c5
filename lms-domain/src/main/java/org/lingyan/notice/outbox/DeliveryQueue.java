package org.lingyan.notice.outbox;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.lingyan.notice.calendar.NextMoment;
import org.lingyan.notice.calendar.WorkCalendar;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Puts what is to leave the product into the queue (N6, N11). */
final class DeliveryQueue {
  private final EntityManager em;
  private final WorkCalendar calendar;
  private final Instant at;

  DeliveryQueue(EntityManager em, WorkCalendar calendar, Instant at) {
    this.em = em;
    this.calendar = calendar;
    this.at = at;
  }

  void person(long personId, ChannelKind channel, boolean daily, long noticeId, NoticeDraft draft) {
    Instant from = draft.from().isAfter(at) ? draft.from() : at;
    if (draft.kind().atOnce()) {
      alone(new Target(Addressee.PERSON, personId, channel), noticeId, from);
    } else if (daily) {
      together(personId, channel, noticeId, NextMoment.digest(from, calendar));
    } else {
      alone(
          new Target(Addressee.PERSON, personId, channel),
          noticeId,
          NextMoment.outside(from, calendar));
    }
  }

  void group(long robotId, ChannelKind channel, long noticeId, NoticeDraft draft) {
    Instant from = draft.from().isAfter(at) ? draft.from() : at;
    alone(
        new Target(Addressee.GROUP, robotId, channel),
        noticeId,
        NextMoment.outside(from, calendar));
  }

  private void together(long personId, ChannelKind channel, long noticeId, Instant due) {
    Target target = new Target(Addressee.PERSON, personId, channel);
    String bundle = "d:" + Timekeeper.day(due);
    insert("INSERT IGNORE", target, bundle, due);
    Waiting waiting =
        Rows.first(
                em,
                "SELECT id, state = 'QUEUED' AND (leased_until IS NULL OR leased_until <= ?5)"
                    + " FROM notice_delivery WHERE addressee = ?1 AND addressee_id = ?2"
                    + " AND channel = ?3 AND bundle = ?4 FOR UPDATE",
                row -> new Waiting(row.number(0), row.flag(1)),
                target.addressee(),
                target.id(),
                target.channel(),
                bundle,
                at)
            .orElseThrow();
    if (waiting.open()) {
      part(waiting.id(), noticeId);
    } else {
      alone(target, noticeId, due);
    }
  }

  private void alone(Target target, long noticeId, Instant due) {
    part(insert("INSERT", target, "n:" + Ids.text(noticeId), due), noticeId);
  }

  private long insert(String how, Target target, String bundle, Instant due) {
    long id = Ids.next();
    Rows.change(
        em,
        how
            + " INTO notice_delivery (id, addressee, addressee_id, channel, bundle, state,"
            + " attempts, next_at, at) VALUES (?1, ?2, ?3, ?4, ?5, 'QUEUED', 0, ?6, ?7)",
        id,
        target.addressee(),
        target.id(),
        target.channel(),
        bundle,
        due,
        at);
    return id;
  }

  private void part(long deliveryId, long noticeId) {
    Rows.change(
        em,
        "INSERT INTO notice_delivery_part (delivery_id, notice_id) VALUES (?1, ?2)",
        deliveryId,
        noticeId);
  }

  private record Target(Addressee addressee, long id, ChannelKind channel) {}

  private record Waiting(long id, boolean open) {}
}
