package org.lingyan.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lingyan.product.Api;

/**
 * A question and what came back.
 *
 * @param sent address and body, for telling an echo from a leak
 */
record Asked(String sent, Api.Answer answer) {
  private static final int TOO_MANY = 429;

  /** Asks with everything that a real request has. */
  static Asked of(Item item, Probe probe, Caller caller, Subject subject) {
    Api who = item.api() ? caller.program() : caller.browser();
    return sent(item, probe, who, caller.csrf(), subject);
  }

  /** Asks with the cookie and without the token of our forms. */
  static Asked withoutToken(Item item, Probe probe, Caller caller, Subject subject) {
    return sent(item, probe, caller.browser(), "", subject);
  }

  private static Asked sent(Item item, Probe probe, Api who, String csrf, Subject subject) {
    String address = subject.fill(probe.address());
    String body = subject.fill(probe.body());
    HttpRequest.Builder request = who.request(address);
    if (!item.changes()) {
      request.GET();
    } else if (item.api()) {
      request
          .header("Content-Type", body.startsWith("%") ? "application/pdf" : "application/json")
          .method(item.method(), HttpRequest.BodyPublishers.ofString(body));
    } else {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .method(item.method(), HttpRequest.BodyPublishers.ofString(form(item, csrf, body)));
    }
    Api.Answer answer = who.send(request);
    if (answer.status() == TOO_MANY) {
      pause(Integer.parseInt(answer.header("Retry-After")));
      answer = who.send(request);
    }
    return new Asked(
        URLDecoder.decode(address + "\n" + body.replace("%", "%25"), StandardCharsets.UTF_8),
        answer);
  }

  private static void pause(int seconds) {
    try {
      Thread.sleep(1_000L * seconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String form(Item item, String csrf, String body) {
    int mark = item.rest().indexOf('#');
    String name = item.rest().substring(mark + 1);
    return (mark < 0 ? "" : name + "=" + name + "&jakarta.faces.ViewState=stateless&")
        + (csrf.isEmpty() ? "" : "csrf=" + csrf + "&")
        + body;
  }

  /** All text of the answer, that of a workbook or archive included. */
  String text() {
    byte[] bytes = answer.response().body();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return unpacked(bytes);
    }
    return answer.text() + answer.response().headers().map();
  }

  private static String unpacked(byte[] archive) {
    StringBuilder text = new StringBuilder();
    try {
      // Some writers tell the sizes at the end only: read by the directory, as programs do.
      Path file = Files.createTempFile("asked", ".zip");
      try {
        Files.write(file, archive);
        try (ZipFile zip = new ZipFile(file.toFile())) {
          for (ZipEntry entry : Collections.list(zip.entries())) {
            text.append(entry.getName());
            try (InputStream content = zip.getInputStream(entry)) {
              text.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
          }
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }
}
