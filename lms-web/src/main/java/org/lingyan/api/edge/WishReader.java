package org.lingyan.api.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.api.input.Wish;
import org.lingyan.api.json.Wishes;

/**
 * A2: turns a JSON body into the record that a method takes. Dependent, because a proxy would hide
 * which type it reads, and the general reader of JSON would be asked first.
 */
@Provider
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
public class WishReader implements MessageBodyReader<Wish> {
  /** Most bytes of a body. */
  static final int MOST_BYTES = 1 << 20;

  // Kept: without it the provider is looked for in every archive of the server, each time.
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
  private static final int MOST_DEPTH = 50;
  private static final String FIELD = "body";

  private final Asking asking;

  /** Remembers the body here. */
  @Inject
  public WishReader(Asking asking) {
    this.asking = asking;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Wishes.knows(type);
  }

  @Override
  public Wish readFrom(
      Class<Wish> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw ApiProblem.of(ProblemKind.TOO_LARGE);
    }
    JsonObject body = object(bytes);
    asking.read(body);
    return Wishes.read(type, new Body(body));
  }

  /** The object that the bytes are. */
  static JsonObject object(byte[] bytes) {
    try (JsonReader reader = READERS.createReader(new StringReader(shallow(utf8(bytes))))) {
      JsonValue value = reader.readValue();
      if (value instanceof JsonObject object) {
        return object;
      }
    } catch (CharacterCodingException
        | JsonException
        | NumberFormatException
        | UnsupportedOperationException notJson) {
      throw notJson();
    }
    throw ApiProblem.malformed(FIELD, "api.field.object");
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    // A fresh decoder refuses what is no UTF-8 instead of replacing it.
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The text itself, unless it is nested deeper than any body of ours: parsers recurse. */
  private static String shallow(String text) {
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inText && c == '\\') {
        i++;
      } else if (c == '"') {
        inText = !inText;
      } else if (!inText && (c == '{' || c == '[')) {
        depth++;
      } else if (!inText && (c == '}' || c == ']')) {
        depth--;
      }
      if (depth > MOST_DEPTH) {
        throw notJson();
      }
    }
    return text;
  }

  private static ApiProblem notJson() {
    return ApiProblem.malformed(FIELD, "api.field.json");
  }
}
