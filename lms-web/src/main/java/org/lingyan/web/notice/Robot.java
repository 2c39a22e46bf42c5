package org.lingyan.web.notice;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.Set;
import org.lingyan.notice.channel.DeliveryFailure;

/** What the robots of 钉钉 and 企业微信 have in common. */
final class Robot {
  // Wrong signature or word, unknown key, key that has ended.
  private static final Set<Integer> NOT_KNOWN = Set.of(310_000, 300_005, 40_035, 93_000);

  private Robot() {}

  static HttpRequest.Builder request(URI address, String text) {
    String body =
        Json.createObjectBuilder()
            .add("msgtype", "text")
            .add("text", Json.createObjectBuilder().add("content", text))
            .build()
            .toString();
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** A robot that refuses answers 200 as well: its code counts. */
  static Optional<DeliveryFailure> judge(int status, String body) {
    Optional<DeliveryFailure> failure = Post.byStatus(status);
    if (failure.isPresent()) {
      return failure;
    }
    Optional<Integer> code = Post.errorCode(body);
    if (code.filter(number -> number == 0).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        code.filter(NOT_KNOWN::contains).isPresent()
            ? DeliveryFailure.SIGN_IN_REFUSED
            : DeliveryFailure.REFUSED);
  }
}
