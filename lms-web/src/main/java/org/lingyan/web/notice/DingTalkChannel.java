package org.lingyan.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lingyan.notice.channel.Channel;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.setup.Setting;

/** Speaks in a group of 钉钉 through its robot. */
@ApplicationScoped
public class DingTalkChannel implements Channel {
  private final Timekeeper time;
  private final Optional<String> url;
  private final OutsideWords words;
  private final Post post = new Post();

  /** For the container's proxy. */
  protected DingTalkChannel() {
    this(null, Optional.empty(), new OutsideWords(""));
  }

  /** Reads its setting. */
  @Inject
  public DingTalkChannel(Timekeeper time) {
    this(time, Setting.DINGTALK_URL.value(), OutsideWords.read());
  }

  DingTalkChannel(Timekeeper time, Optional<String> url, OutsideWords words) {
    this.time = time;
    this.url = url;
    this.words = words;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.DINGTALK;
  }

  @Override
  public boolean open() {
    return url.isPresent();
  }

  @Override
  public Optional<DeliveryFailure> send(OutsideMessage message) {
    String address = url.orElseThrow() + "?access_token=" + encoded(message.address());
    if (!message.secret().isEmpty()) {
      long stamp = time.now().toEpochMilli();
      address += "&timestamp=" + stamp + "&sign=" + encoded(signature(stamp, message.secret()));
    }
    return post.send(
        message.id(), Robot.request(URI.create(address), words.toGroup(message)), Robot::judge);
  }

  /** What a robot with a secret wants to see: the moment, signed. */
  static String signature(long stamp, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal((stamp + "\n" + secret).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
