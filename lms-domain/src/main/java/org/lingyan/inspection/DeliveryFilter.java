package org.lingyan.inspection;

import java.util.Optional;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.shared.DateRange;

/**
 * Which deliveries are wanted.
 *
 * @param days local days on which they were queued
 * @param channel on which way; empty for all
 * @param state what became of them; empty for anything
 */
public record DeliveryFilter(
    DateRange days, Optional<ChannelKind> channel, Optional<DeliveryState> state) {}
