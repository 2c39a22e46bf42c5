package org.lingyan.notice.channel;

import java.util.Map;

/**
 * What a person wants to be told outside the product.
 *
 * @param daily one message a working day instead of one for each notice
 * @param addresses where, by channel; a channel that is missing is not wanted
 */
public record NoticeSettings(boolean daily, Map<ChannelKind, String> addresses) {
  /** N5: what holds for who has said nothing. */
  public static final NoticeSettings DEFAULT = new NoticeSettings(true, Map.of());

  /** Freezes the addresses. */
  public NoticeSettings {
    addresses = Map.copyOf(addresses);
  }

  /** Addresses are personal. */
  @Override
  public String toString() {
    return "NoticeSettings[daily=" + daily + ", " + addresses.keySet() + "]";
  }
}
