package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** What became of the messages that left or should have left; it names no person. */
@ApplicationScoped
public class DeliveryLog {
  private final EntityManager em;

  /** For the container's proxy. */
  protected DeliveryLog() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public DeliveryLog(EntityManager em) {
    this.em = em;
  }

  /** How many deliveries of each channel are in each state. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Count> counts() {
    return Rows.list(
        em,
        "SELECT channel, state, COUNT(*) FROM notice_delivery GROUP BY channel, state"
            + " ORDER BY channel, state",
        row ->
            new Count(
                row.word(0, ChannelKind.class), row.word(1, DeliveryState.class), row.number(2)));
  }

  /** Those that are in trouble: given up first, then those that failed and will be tried again. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<Entry> troubled(Page.Request page) {
    String from =
        " FROM notice_delivery WHERE state = 'GIVEN_UP' OR state = 'QUEUED' AND failure IS NOT"
            + " NULL";
    long total = Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0)).orElse(0L);
    List<Entry> items =
        Rows.list(
            em,
            "SELECT id, channel, state, attempts, failure, next_at, at"
                + from
                + " ORDER BY state, next_at DESC LIMIT ?1 OFFSET ?2",
            row ->
                new Entry(
                    row.number(0),
                    row.word(1, ChannelKind.class),
                    row.word(2, DeliveryState.class),
                    row.count(3),
                    row.missing(4)
                        ? Optional.empty()
                        : Optional.of(row.word(4, DeliveryFailure.class)),
                    row.moment(5).orElseThrow(),
                    row.moment(6).orElseThrow()),
            page.size(),
            page.offset());
    return new Page<>(items, page.page(), page.size(), total);
  }

  /**
   * Lets one that was given up be tried again from now.
   *
   * @throws UnknownSubject when there is none that was given up
   */
  @Transactional
  public void again(long deliveryId, Instant at) {
    int changed =
        Rows.change(
            em,
            "UPDATE notice_delivery SET state = 'QUEUED', next_at = ?2, ended_at = NULL"
                + " WHERE id = ?1 AND state = 'GIVEN_UP'",
            deliveryId,
            at);
    if (changed != 1) {
      throw new UnknownSubject("delivery:" + deliveryId);
    }
  }

  /**
   * How many.
   *
   * @param channel on which way
   * @param state in which state
   * @param deliveries so many
   */
  public record Count(ChannelKind channel, DeliveryState state, long deliveries) {}

  /**
   * One delivery.
   *
   * @param id its id
   * @param channel on which way
   * @param state what became of it
   * @param attempts tries until now
   * @param failure why the last one failed
   * @param nextAt when the next one is due, or was
   * @param at when it was queued
   */
  public record Entry(
      long id,
      ChannelKind channel,
      DeliveryState state,
      int attempts,
      Optional<DeliveryFailure> failure,
      Instant nextAt,
      Instant at) {}
}
