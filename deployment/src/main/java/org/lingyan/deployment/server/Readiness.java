package org.lingyan.deployment.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the application itself; the server's own "ready" is also said after a failed deployment. */
public final class Readiness {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final HttpRequest question;

  /** Asks at one address. */
  public Readiness(String probe) {
    this.question = HttpRequest.newBuilder(URI.create(probe)).timeout(PATIENCE).build();
  }

  /** What came back; a status of 0 says that nobody answered. */
  public record Answer(int status, String body) {
    /** Whether the application says that it is ready. */
    public boolean isReady() {
      return status == OK;
    }
  }

  /** Asks once. */
  public Answer ask() {
    try {
      HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException silent) {
      return new Answer(0, "");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Answer(0, "");
    }
  }
}
