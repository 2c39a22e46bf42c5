package org.lingyan.api.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Bodies for tests, written with single quotes. */
public final class Bodies {
  private Bodies() {}

  /** The object. */
  public static JsonObject json(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
  }

  /** The body. */
  public static Body of(String text) {
    return new Body(json(text));
  }

  /** The names of the fields that are found wrong. */
  public static List<String> wrongFields(ThrowingCallable reading) {
    return catchThrowableOfType(ApiProblem.class, reading).wrong().stream()
        .map(Wrong::field)
        .toList();
  }
}
