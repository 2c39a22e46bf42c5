package org.lingyan.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lingyan.notice.channel.Channel;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.web.setup.Setting;

/** Hands short messages to a gateway by one HTTP request, whose body is a setting. */
@ApplicationScoped
public class SmsChannel implements Channel {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Optional<Gateway> gateway;
  private final OutsideWords words;
  private final Post post = new Post();

  /** Reads its settings. */
  public SmsChannel() {
    this(
        Setting.SMS_URL
            .value()
            .flatMap(
                url ->
                    Setting.SMS_BODY
                        .value()
                        .map(
                            body ->
                                new Gateway(
                                    url,
                                    body,
                                    Setting.SMS_TYPE.value().orElse("application/json"),
                                    Setting.SMS_AUTHORIZATION.value()))),
        OutsideWords.read());
  }

  SmsChannel(Optional<Gateway> gateway, OutsideWords words) {
    this.gateway = gateway;
    this.words = words;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.SMS;
  }

  @Override
  public boolean open() {
    return gateway.isPresent();
  }

  @Override
  public Optional<DeliveryFailure> send(OutsideMessage message) {
    return handed(message.id(), message.address(), words.brief(message));
  }

  @Override
  public Optional<DeliveryFailure> sendCode(CodeMessage message) {
    return handed(message.id(), message.address(), OutsideWords.codeBrief(message));
  }

  private Optional<DeliveryFailure> handed(String id, String phone, String text) {
    Gateway to = gateway.orElseThrow();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(to.url()))
            .header("Content-Type", to.type() + "; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(to.filled(id, phone, text)));
    to.authorization().ifPresent(value -> request.header("Authorization", value));
    return post.send(id, request, (status, body) -> Post.byStatus(status));
  }

  /**
   * A gateway.
   *
   * @param url where requests go
   * @param body text with {@code {phone}}, {@code {text}} and {@code {id}}
   * @param type content type of the body
   * @param authorization header; may be empty
   */
  record Gateway(String url, String body, String type, Optional<String> authorization) {
    String filled(String id, String phone, String text) {
      return body.replace("{phone}", fit(phone))
          .replace("{id}", fit(id))
          .replace("{text}", fit(text));
    }

    private String fit(String value) {
      if (type.startsWith(FORM)) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
      }
      return type.contains("json")
          ? value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
          : value;
    }

    /** A header may be secret. */
    @Override
    public String toString() {
      return "Gateway[" + type + "]";
    }
  }
}
