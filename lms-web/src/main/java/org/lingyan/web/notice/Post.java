package org.lingyan.web.notice;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.lingyan.notice.channel.DeliveryFailure;

/** Sends one HTTP request of a channel and says what became of it. */
final class Post {
  private static final System.Logger LOG = System.getLogger(Post.class.getName());
  private static final Duration CONNECT = Duration.ofSeconds(8);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final int LONGEST_TOLD = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** What an answer means. */
  interface Judge {
    /** Empty when it was taken. */
    Optional<DeliveryFailure> judge(int status, String body);
  }

  Optional<DeliveryFailure> send(String id, HttpRequest.Builder request, Judge judge) {
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
      Optional<DeliveryFailure> failure = judge.judge(answer.statusCode(), answer.body());
      failure.ifPresent(
          why ->
              LOG.log(
                  System.Logger.Level.WARNING,
                  "message {0}: {1} (status {2})",
                  id,
                  why,
                  answer.statusCode()));
      return failure;
    } catch (IOException broken) {
      // The address holds a key: only the type of what went wrong is told.
      LOG.log(
          System.Logger.Level.WARNING,
          "message {0}: nobody answered ({1})",
          id,
          broken.getClass().getSimpleName());
      return Optional.of(DeliveryFailure.UNREACHABLE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of(DeliveryFailure.UNREACHABLE);
    }
  }

  /** What a status alone says. */
  static Optional<DeliveryFailure> byStatus(int status) {
    if (status >= 200 && status < 300) {
      return Optional.empty();
    }
    if (status == 401 || status == 403) {
      return Optional.of(DeliveryFailure.SIGN_IN_REFUSED);
    }
    return Optional.of(status >= 500 ? DeliveryFailure.UNREACHABLE : DeliveryFailure.REFUSED);
  }

  /** The number in {@code errcode}, as both kinds of robots answer; empty when there is none. */
  static Optional<Integer> errorCode(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject answer = reader.readObject();
      return answer.containsKey("errcode")
          ? Optional.of(answer.getInt("errcode"))
          : Optional.empty();
    } catch (JsonException | ClassCastException unreadable) {
      LOG.log(
          System.Logger.Level.DEBUG,
          "no answer of a robot: {0}",
          body.substring(0, Math.min(LONGEST_TOLD, body.length())));
      return Optional.empty();
    }
  }
}
