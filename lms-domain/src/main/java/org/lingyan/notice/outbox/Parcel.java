package org.lingyan.notice.outbox;

import java.time.Instant;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.OutsideMessage;

/**
 * A delivery in the hands of one runner.
 *
 * @param deliveryId its id
 * @param owner the runner
 * @param attempt number of this try, from 1
 * @param channel on which way
 * @param message what is sent
 * @param leasedUntil from then on another runner may send it
 */
public record Parcel(
    long deliveryId,
    String owner,
    int attempt,
    ChannelKind channel,
    OutsideMessage message,
    Instant leasedUntil) {}
