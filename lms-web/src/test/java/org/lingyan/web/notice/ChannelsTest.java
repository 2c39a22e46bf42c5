package org.lingyan.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.shared.Timekeeper;

/** N3, N4 and N8 at the edge, against a server on the loopback. */
class ChannelsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Timekeeper TIME = new Timekeeper(Clock.fixed(NOW, ZoneOffset.UTC));
  private static final OutsideWords WORDS = new OutsideWords("https://lms.example.cn/");
  private static final String TAKEN = "{\"errcode\":0,\"errmsg\":\"ok\"}";

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private int status = 200;
  private String answer = TAKEN;

  private record Asked(Map<String, String> query, String authorization, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> query = new HashMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    if (raw != null) {
      Arrays.stream(raw.split("&"))
          .map(pair -> pair.split("=", 2))
          .forEach(pair -> query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(new Asked(query, authorization == null ? "" : authorization, body));
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Optional<String> url() {
    return Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
  }

  private static OutsideMessage message(String address, String secret) {
    return new OutsideMessage("k1", Optional.of(NoticeKind.ANNOUNCEMENT), 1, address, secret);
  }

  /** The signature of a moment and a secret, reckoned apart with openssl. */
  @Test
  void aDingTalkRobotIsToldWithASignature() {
    DingTalkChannel channel = new DingTalkChannel(TIME, url(), WORDS);

    assertThat(channel.send(message("token-123", "SEC000"))).isEmpty();

    Asked one = asked.get(0);
    assertThat(one.query())
        .containsEntry("access_token", "token-123")
        .containsEntry("timestamp", Long.toString(NOW.toEpochMilli()))
        .containsEntry("sign", "2KDjHcrvmb3GtbK8Q3kFICeGukIsFlJy+P45rmIy7Hg=");
    assertThat(one.body()).contains("\"msgtype\":\"text\"", "领雁有新的公告");
  }

  @Test
  void aRobotWithoutASecretIsToldWithoutSignature() {
    assertThat(new DingTalkChannel(TIME, url(), WORDS).send(message("token-123", ""))).isEmpty();
    assertThat(asked.get(0).query()).containsOnlyKeys("access_token");
  }

  @Test
  void aWecomRobotHasItsKeyInTheAddress() {
    assertThat(new WecomChannel(url(), WORDS).send(message("key-456", ""))).isEmpty();
    assertThat(asked.get(0).query()).containsExactly(Map.entry("key", "key-456"));
  }

  @ParameterizedTest
  @CsvSource({
    "200, 310000, SIGN_IN_REFUSED",
    "200, 93000, SIGN_IN_REFUSED",
    "200, 45009, REFUSED",
    "403, 0, SIGN_IN_REFUSED",
    "404, 0, REFUSED",
    "502, 0, UNREACHABLE"
  })
  void whatARobotAnswersIsUnderstood(int code, int error, DeliveryFailure expected) {
    status = code;
    answer = "{\"errcode\":" + error + "}";
    assertThat(new WecomChannel(url(), WORDS).send(message("key-456", ""))).contains(expected);
  }

  @Test
  void anAnswerThatIsNoneIsARefusal() {
    answer = "<html>";
    assertThat(new WecomChannel(url(), WORDS).send(message("key-456", "")))
        .contains(DeliveryFailure.REFUSED);
  }

  @Test
  void nobodyThereIsUnreachable() {
    Optional<String> gone = url();
    server.stop(0);
    assertThat(new WecomChannel(gone, WORDS).send(message("key-456", "")))
        .contains(DeliveryFailure.UNREACHABLE);
  }

  @Test
  void aGatewayGetsItsOwnForm() {
    SmsChannel json =
        new SmsChannel(
            Optional.of(
                new SmsChannel.Gateway(
                    url().orElseThrow(),
                    "{\"to\":\"{phone}\",\"content\":\"{text}\",\"key\":\"{id}\"}",
                    "application/json",
                    Optional.of("Bearer x"))),
            WORDS);
    SmsChannel form =
        new SmsChannel(
            Optional.of(
                new SmsChannel.Gateway(
                    url().orElseThrow(),
                    "mobile={phone}&content={text}",
                    "application/x-www-form-urlencoded",
                    Optional.empty())),
            WORDS);

    assertThat(json.send(message("13800138000", ""))).isEmpty();
    assertThat(form.send(message("+8613800138000", ""))).isEmpty();

    assertThat(asked.get(0).authorization()).isEqualTo("Bearer x");
    assertThat(asked.get(0).body())
        .startsWith("{\"to\":\"13800138000\"")
        .endsWith("\"key\":\"k1\"}");
    assertThat(asked.get(1).body()).startsWith("mobile=%2B8613800138000&content=%E4");
  }

  @Test
  void n4AChannelWithoutItsSettingDoesNotExist() {
    assertThat(new DingTalkChannel(TIME, Optional.empty(), WORDS).open()).isFalse();
    assertThat(new WecomChannel(Optional.empty(), WORDS).open()).isFalse();
    assertThat(new SmsChannel(Optional.empty(), WORDS).open()).isFalse();
    assertThat(new MailChannel(TIME, Optional.empty(), WORDS).open()).isFalse();
  }

  static Stream<OutsideMessage> messages() {
    return Stream.of(1, 12)
        .flatMap(
            count ->
                Stream.concat(
                        Arrays.stream(NoticeKind.values()).map(Optional::of),
                        Stream.<Optional<NoticeKind>>of(Optional.empty()))
                    .map(
                        kind ->
                            new OutsideMessage(
                                "k1", kind, count, "yutong@example.cn", "SEC-secret")));
  }

  /** Kind, count and link: whatever stands in a notice itself has no way into these. */
  @ParameterizedTest
  @MethodSource("messages")
  void n3NothingPersonalLeaves(OutsideMessage message) {
    List<String> texts =
        List.of(
            OutsideWords.subject(message),
            WORDS.letter(message),
            WORDS.brief(message),
            WORDS.toGroup(message));

    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(text).doesNotContain("yutong", "SEC-secret", "{", "}");
              // The only figure is how many wait.
              assertThat(text.replace(Integer.toString(message.notices()), ""))
                  .doesNotContainPattern("\\d");
            });
    assertThat(WORDS.brief(message).length()).isLessThanOrEqualTo(70);
  }

  @Test
  void n8AMailHasTheSameIdAtEveryTry() throws MessagingException {
    MailSettings settings =
        new MailSettings(
            "127.0.0.1",
            "25",
            "",
            "",
            "lms@example.cn",
            MailSettings.Security.NONE,
            Optional.empty());
    OutsideMessage message = message("yutong@example.cn", "");

    MailChannel channel = new MailChannel(TIME, Optional.of(settings), WORDS);
    MimeMessage first = channel.mail(message, settings, NOW);
    MimeMessage again = channel.mail(message, settings, NOW.plusSeconds(60));

    assertThat(first.getMessageID())
        .isEqualTo("<notice.k1@example.cn>")
        .isEqualTo(again.getMessageID());
    assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(first.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("yutong@example.cn");
  }

  @Test
  void mailIsProtectedUnlessSomebodySaysOtherwise() {
    assertThat(MailSettings.security("starttls")).isEqualTo(MailSettings.Security.STARTTLS);
    MailSettings settings =
        new MailSettings(
            "h",
            "587",
            "u",
            "p",
            "lms@example.cn",
            MailSettings.Security.STARTTLS,
            Optional.empty());
    assertThat(settings.properties())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.auth", "true");
  }
}
