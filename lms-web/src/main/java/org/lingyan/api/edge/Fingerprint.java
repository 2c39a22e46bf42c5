package org.lingyan.api.edge;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/** What makes two requests the same: method, path and body; blanks and order of keys do not. */
final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256: 32 bytes. */
  static byte[] of(String method, String path, JsonValue body) {
    StringBuilder text = new StringBuilder(method).append(' ').append(path).append('\n');
    write(body, text);
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static void write(JsonValue value, StringBuilder text) {
    if (value instanceof JsonObject object) {
      text.append('{');
      new TreeMap<>(object)
          .forEach(
              (name, member) -> {
                text.append(name.length()).append(':').append(name).append('=');
                write(member, text);
                text.append(',');
              });
      text.append('}');
    } else if (value instanceof JsonArray array) {
      text.append('[');
      array.forEach(
          member -> {
            write(member, text);
            text.append(',');
          });
      text.append(']');
    } else {
      text.append(value);
    }
  }
}
