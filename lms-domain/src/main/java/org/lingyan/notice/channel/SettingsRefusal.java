package org.lingyan.notice.channel;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why settings were not taken. */
public sealed interface SettingsRefusal extends Reason {

  /**
   * This is no address of that channel.
   *
   * @param channel which
   */
  record NoAddress(ChannelKind channel) implements SettingsRefusal {
    @Override
    public String code() {
      return "notice.no-address";
    }

    @Override
    public List<Object> arguments() {
      return List.of(channel);
    }
  }
}
