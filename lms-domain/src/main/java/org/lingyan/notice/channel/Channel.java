package org.lingyan.notice.channel;

import java.util.Optional;

/** A way out of the product, made at the edge. */
public interface Channel {
  /** Which way. */
  ChannelKind kind();

  /** N4: whether it is set up. */
  boolean open();

  /**
   * Hands a message over, within half a minute.
   *
   * @return why it was not taken; empty when it was
   */
  Optional<DeliveryFailure> send(OutsideMessage message);

  /**
   * N15: hands over a code for an address, within half a minute. A group has no address to confirm.
   *
   * @return why it was not taken; empty when it was
   */
  default Optional<DeliveryFailure> sendCode(CodeMessage message) {
    return Optional.of(DeliveryFailure.ADDRESS_REFUSED);
  }
}
