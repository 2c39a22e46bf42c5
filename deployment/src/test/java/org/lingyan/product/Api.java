package org.lingyan.product;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** A program that talks to the API, signed in or not. */
public final class Api {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String url;
  private final String[] always;

  private Api(String url, String... always) {
    this.url = url;
    this.always = always;
  }

  /** Nobody. */
  public static Api anonymous() {
    return of(RunningProduct.get());
  }

  /** Nobody, at this product. */
  public static Api of(RunningProduct product) {
    return new Api(product.url());
  }

  /** A sample account, signed in by token. */
  public static Api as(String account) {
    return signedIn(account, RunningProduct.get().account(account).password());
  }

  /** Any account, signed in by token. */
  public static Api signedIn(String account, String password) {
    return anonymous().in(account, password);
  }

  /** The same program, signed in by token. */
  public Api in(String account, String password) {
    Answer answer = askToken(account, password);
    if (answer.status() != 201) {
      throw new IllegalStateException("no token for " + account + ": " + answer);
    }
    return with("Authorization", "Bearer " + answer.json().get("token").getAsString());
  }

  /** Asks for a token and says what came back. */
  public Answer askToken(String account, String password) {
    JsonObject body = new JsonObject();
    body.addProperty("account", account);
    body.addProperty("password", password);
    return post("/api/v1/tokens", body.toString());
  }

  /** The same program with one more header on every request. */
  public Api with(String header, String value) {
    String[] more = Arrays.copyOf(always, always.length + 2);
    more[always.length] = header;
    more[always.length + 1] = value;
    return new Api(url, more);
  }

  /** Reads. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Sends JSON. */
  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Replaces by JSON. */
  public Answer put(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /**
   * Sends anything.
   *
   * @throws NoAnswer when nobody is there or the connection broke
   */
  public Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response);
    } catch (IOException failed) {
      throw new NoAnswer(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A request with this program's headers. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    return always.length == 0 ? request : request.headers(always);
  }

  /** Nobody was there, or went away before the answer. */
  public static final class NoAnswer extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private NoAnswer(IOException cause) {
      super("no answer", cause);
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response) {
    /** Status. */
    public int status() {
      return response.statusCode();
    }

    /** Body as text. */
    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Body as a JSON object. */
    public JsonObject json() {
      return tree().getAsJsonObject();
    }

    /** Body as JSON. */
    public JsonElement tree() {
      return JsonParser.parseString(text());
    }

    /** A header, or nothing. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
      return status() + " " + text();
    }
  }
}
