package org.lingyan.deployment.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the product over HTTP as browsers and programs do; connections are kept. */
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FIRST_ERROR = 300;
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final String address;

  Client(String address) {
    this.address = address;
  }

  /** Reads; the answer's text. */
  String get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends JSON; the answer's text. */
  String send(String method, String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Posts nothing and is led on to another page. */
  void ask(String path, String... headers) {
    try {
      HttpResponse<String> answer =
          http.send(
              request(path, headers).POST(HttpRequest.BodyPublishers.noBody()).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != SEE_OTHER && answer.statusCode() != FOUND) {
        throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
      }
    } catch (IOException silent) {
      throw new IllegalStateException("no answer", silent);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", ended);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_ERROR) {
        throw new IllegalStateException(
            answer.request().uri() + " " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException silent) {
      throw new IllegalStateException("no answer", silent);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * The first value that a pattern's group finds.
   *
   * @throws IllegalStateException when there is none
   */
  static String find(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return found.group(1);
  }
}
