package org.lingyan.notice.channel;

import java.util.Map;
import java.util.Set;

/**
 * What a person wants to be told outside the product.
 *
 * @param daily one message a working day instead of one for each notice
 * @param addresses where, by channel; a channel that is missing is not wanted
 * @param awaiting channels whose address awaits its code and gets nothing (N15)
 */
public record NoticeSettings(
    boolean daily, Map<ChannelKind, String> addresses, Set<ChannelKind> awaiting) {
  /** N5: what holds for who has said nothing. */
  public static final NoticeSettings DEFAULT = new NoticeSettings(true, Map.of());

  /** Freezes the addresses. */
  public NoticeSettings {
    addresses = Map.copyOf(addresses);
    awaiting = Set.copyOf(awaiting);
  }

  /** What somebody wants; whether an address awaits its code is not hers to say. */
  public NoticeSettings(boolean daily, Map<ChannelKind, String> addresses) {
    this(daily, addresses, Set.of());
  }

  /** Addresses are personal. */
  @Override
  public String toString() {
    return "NoticeSettings[daily=" + daily + ", " + addresses.keySet() + "]";
  }
}
