package org.lingyan.notice.channel;

import java.util.Optional;

/**
 * N3: all that leaves the product.
 *
 * @param id the same at every try, so that a receiver can tell a repeat
 * @param kind what it is about; empty when several notices go together
 * @param notices how many wait, at least one
 * @param address where it goes: an e-mail address, a phone number or a robot's key
 * @param secret what signs it; empty where nothing is signed
 */
public record OutsideMessage(
    String id, Optional<NoticeKind> kind, int notices, String address, String secret) {
  /** An address is personal, a key is secret. */
  @Override
  public String toString() {
    return "OutsideMessage[" + id + "]";
  }
}
