package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** What somebody was told, and what left the product. */
@ApplicationScoped
class NoticeData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected NoticeData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  NoticeData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(notices(), deliveries());
  }

  private Held notices() {
    return Held.named("notices", Fate.MASKED)
        .in("notice")
        .columns("kind", "at", "read")
        .read(
            em,
            "SELECT n.kind, n.at, n.read_at",
            "FROM notice n WHERE n.addressee = 'PERSON' AND n.addressee_id IN (:person)",
            "ORDER BY n.id DESC",
            row ->
                List.of(
                    row.word(0, NoticeKind.class),
                    row.moment(1).orElseThrow(),
                    row.moment(2).<Object>map(at -> at).orElse("")))
        .erases(
            em,
            "UPDATE notice SET text_values = '', link = '' WHERE addressee = 'PERSON'"
                + " AND addressee_id IN (:person)");
  }

  private Held deliveries() {
    return Held.named("deliveries", Fate.STAYS)
        .in("notice_delivery", "notice_delivery_part", "notice_attempt")
        .columns("channel", "state", "at", "ended")
        .read(
            em,
            "SELECT d.channel, d.state, d.at, d.ended_at",
            "FROM notice_delivery d WHERE d.addressee = 'PERSON' AND d.addressee_id IN (:person)",
            "ORDER BY d.id DESC",
            row ->
                List.of(
                    row.word(0, ChannelKind.class),
                    row.word(1, DeliveryState.class),
                    row.moment(2).orElseThrow(),
                    row.moment(3).<Object>map(at -> at).orElse("")))
        .erases(
            em,
            "UPDATE notice_delivery SET state = 'NEEDLESS', ended_at = at"
                + " WHERE addressee = 'PERSON' AND addressee_id IN (:person) AND state = 'QUEUED'");
  }
}
