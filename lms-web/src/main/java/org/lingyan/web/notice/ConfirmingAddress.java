package org.lingyan.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.notice.channel.AddressCodes;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.CodeRefusal;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.shared.Outcome;

/**
 * N15: makes a code and hands it over at once. It is in no queue: who waits for it sits before the
 * page, and only its mark is kept.
 */
@ApplicationScoped
public class ConfirmingAddress {
  private final AddressCodes codes;
  private final Channels channels;

  /** For the container's proxy. */
  protected ConfirmingAddress() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ConfirmingAddress(AddressCodes codes, Channels channels) {
    this.codes = codes;
    this.channels = channels;
  }

  /** Sends a new code; the channel on which it went, or why it did not. */
  public Outcome<ChannelKind> send(long personId, ChannelKind channel, Instant at) {
    Outcome<CodeMessage> made = codes.issue(personId, channel, at);
    if (made instanceof Outcome.Refused<CodeMessage> refused) {
      return new Outcome.Refused<>(refused.reasons());
    }
    Optional<DeliveryFailure> failure =
        channels.of(channel).sendCode(((Outcome.Recorded<CodeMessage>) made).fact());
    return failure.isPresent()
        ? Outcome.refused(new CodeRefusal.NotSent(channel, failure.get()))
        : new Outcome.Recorded<>(channel);
  }

  /** Takes the code that was typed in. */
  public Outcome<ChannelKind> confirm(
      long personId, ChannelKind channel, String typed, Instant at) {
    return codes.confirm(personId, channel, typed, at);
  }
}
