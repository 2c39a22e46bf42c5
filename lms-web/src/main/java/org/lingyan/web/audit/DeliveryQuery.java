package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.inspection.DeliveryFilter;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/**
 * What the address of the list of deliveries says.
 *
 * @param from first day
 * @param to last day
 * @param channel on which way
 * @param state what became of them
 * @param page number of the page, from 0
 */
record DeliveryQuery(
    LocalDate from,
    LocalDate to,
    Optional<ChannelKind> channel,
    Optional<DeliveryState> state,
    int page) {

  /** Reads an address; worth nothing unless {@link Asked#isRight} afterwards. */
  static DeliveryQuery of(Asked asked, Instant at) {
    DateRange days = asked.days(Timekeeper.day(at), Inspector::usualFrom);
    return new DeliveryQuery(
        days.from(),
        days.last(),
        asked.word(ChannelKind.class, "channel"),
        asked.word(DeliveryState.class, "state"),
        asked.page());
  }

  DeliveryFilter filter() {
    return new DeliveryFilter(DateRange.inclusive(from, to), channel, state);
  }

  boolean filtered() {
    return channel.isPresent() || state.isPresent();
  }

  Href href(int other) {
    return new Href("/admin/deliveries")
        .with("from", from)
        .with("to", to)
        .with("channel", channel.map(Enum::name).orElse(""))
        .with("state", state.map(Enum::name).orElse(""))
        .with("page", other == 0 ? "" : other + 1);
  }
}
