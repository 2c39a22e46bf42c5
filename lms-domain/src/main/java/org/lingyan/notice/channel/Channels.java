package org.lingyan.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** N4: the channels that are set up. */
@ApplicationScoped
public class Channels {
  private final Map<ChannelKind, Channel> open = new EnumMap<>(ChannelKind.class);

  /** For the container's proxy. */
  protected Channels() {}

  /** Asks each channel once whether it is set up. */
  @Inject
  public Channels(@Any Instance<Channel> all) {
    all.stream().filter(Channel::open).forEach(channel -> open.put(channel.kind(), channel));
  }

  /** None at all, for work outside the server. */
  public static Channels none() {
    return new Channels();
  }

  /** Which there are. */
  public Set<ChannelKind> open() {
    return Set.copyOf(open.keySet());
  }

  /**
   * One that is set up.
   *
   * @throws IllegalArgumentException when it is not
   */
  public Channel of(ChannelKind kind) {
    Channel found = open.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("not set up: " + kind);
    }
    return found;
  }
}
