package org.lingyan.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.DeliveryState;

/**
 * A delivery as its reader sees it: whom it goes to and of what kind it is, neither its words nor
 * its address.
 *
 * @param id its id
 * @param addressee name of the person, or of the group
 * @param group whether it goes to a group
 * @param place name of her organisation, or the group's
 * @param channel on which way
 * @param kinds what the notices in it are about, each once
 * @param notices how many go together
 * @param state what became of it
 * @param attempts tries until now
 * @param failure why the last one failed; empty when it did not
 * @param times when what happened
 */
public record DeliveryLine(
    long id,
    String addressee,
    boolean group,
    String place,
    ChannelKind channel,
    List<NoticeKind> kinds,
    int notices,
    DeliveryState state,
    int attempts,
    Optional<DeliveryFailure> failure,
    Times times) {
  /** Freezes the kinds. */
  public DeliveryLine {
    kinds = List.copyOf(kinds);
  }

  /**
   * When what happened.
   *
   * @param queued when it was queued
   * @param next when the next try is due, or was
   * @param ended when it was over; empty while it waits
   */
  public record Times(Instant queued, Instant next, Optional<Instant> ended) {}
}
