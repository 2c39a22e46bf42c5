package org.lingyan.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lingyan.notice.channel.Channel;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.web.setup.Setting;

/** Speaks in a group of 企业微信 through its robot, whose key stands in the address. */
@ApplicationScoped
public class WecomChannel implements Channel {
  private final Optional<String> url;
  private final OutsideWords words;
  private final Post post = new Post();

  /** Reads its setting. */
  public WecomChannel() {
    this(Setting.WECOM_URL.value(), OutsideWords.read());
  }

  WecomChannel(Optional<String> url, OutsideWords words) {
    this.url = url;
    this.words = words;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.WECOM;
  }

  @Override
  public boolean open() {
    return url.isPresent();
  }

  @Override
  public Optional<DeliveryFailure> send(OutsideMessage message) {
    String key = URLEncoder.encode(message.address(), StandardCharsets.UTF_8);
    return post.send(
        message.id(),
        Robot.request(URI.create(url.orElseThrow() + "?key=" + key), words.toGroup(message)),
        Robot::judge);
  }
}
