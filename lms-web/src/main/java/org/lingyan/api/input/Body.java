package org.lingyan.api.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A JSON object of a request, read field by field (A2). A field that is wrong or missing is noted
 * under its full path and gives a stand-in; {@link #done} tells all of them. A field that is null
 * counts as missing.
 */
public final class Body {
  private final JsonObject root;
  private final String path;
  private final Checks checks;

  /** The root of a request. */
  public Body(JsonObject root) {
    this(root, "", new Checks());
  }

  private Body(JsonObject root, String path, Checks checks) {
    this.root = root;
    this.path = path;
    this.checks = checks;
  }

  /** Goes on only when nothing was wrong; otherwise an {@link ApiProblem} names every field. */
  public void done() {
    checks.done();
  }

  /** Notes that a field is wrong. */
  public void wrong(String name, String key, Object... values) {
    checks.wrong(path + name, key, values);
  }

  /** Whether the field is there and not null. */
  public boolean has(String name) {
    return value(name).isPresent();
  }

  /** An object inside, when there is one. */
  public Optional<Body> part(String name) {
    Optional<JsonValue> value = value(name);
    if (value.isPresent() && !(value.get() instanceof JsonObject)) {
      wrong(name, "api.field.object");
    }
    return value
        .filter(JsonObject.class::isInstance)
        .map(object -> new Body((JsonObject) object, path + name + ".", checks));
  }

  /** The objects of a list inside; none when there is no list. */
  public List<Body> parts(String name, int most) {
    List<Body> parts = new ArrayList<>();
    JsonArray list = list(name, most);
    for (int i = 0; i < list.size(); i++) {
      String field = name + "[" + i + "]";
      if (list.get(i) instanceof JsonObject object) {
        parts.add(new Body(object, path + field + ".", checks));
      } else {
        wrong(field, "api.field.object");
      }
    }
    return parts;
  }

  /** The texts of a list inside; none when there is no list. */
  public List<String> texts(String name, int most) {
    List<String> texts = new ArrayList<>();
    JsonArray list = list(name, most);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof JsonString text) {
        texts.add(text.getString());
      } else {
        wrong(name + "[" + i + "]", "api.field.text");
      }
    }
    return texts;
  }

  private JsonArray list(String name, int most) {
    Optional<JsonValue> value = value(name);
    if (value.isEmpty()) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    if (!(value.get() instanceof JsonArray list)) {
      wrong(name, "api.field.list");
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    if (list.size() > most) {
      wrong(name, "api.field.too-many", Integer.toString(most));
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    return list;
  }

  /** A text that must be there, without blanks around it. */
  public String text(String name, int longest) {
    Optional<String> text = optionalText(name, longest);
    if (text.filter(found -> !found.isEmpty()).isEmpty() && !unread(name)) {
      wrong(name, "api.field.missing");
    }
    return text.orElse("");
  }

  /** A text, without blanks around it. */
  public Optional<String> optionalText(String name, int longest) {
    return string(name)
        .map(String::strip)
        .filter(
            text -> {
              if (text.codePointCount(0, text.length()) > longest) {
                wrong(name, "api.field.too-long", Integer.toString(longest));
                return false;
              }
              if (!clean(text)) {
                wrong(name, "api.field.characters");
                return false;
              }
              return true;
            });
  }

  /** A secret that must be there, taken as it is. */
  public String secret(String name, int longest) {
    Optional<String> secret = string(name);
    if (secret.isEmpty() && !unread(name)) {
      wrong(name, "api.field.missing");
    }
    if (secret.filter(text -> text.length() > longest).isPresent()) {
      wrong(name, "api.field.too-long", Integer.toString(longest));
    }
    return secret.orElse("");
  }

  private Optional<String> string(String name) {
    Optional<JsonValue> value = value(name);
    if (value.isPresent() && !(value.get() instanceof JsonString)) {
      wrong(name, "api.field.text");
    }
    return value.filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString());
  }

  /** A whole number that must be there. */
  public int whole(String name, int least, int most) {
    required(name);
    return optionalWhole(name, least, most).orElse(least);
  }

  /** A whole number. */
  public OptionalInt optionalWhole(String name, int least, int most) {
    OptionalLong number = optionalLong(name, least, most);
    return number.isPresent()
        ? OptionalInt.of(Math.toIntExact(number.getAsLong()))
        : OptionalInt.empty();
  }

  /** A whole number, possibly a large one. */
  public OptionalLong optionalLong(String name, long least, long most) {
    Optional<BigDecimal> amount = decimal(name);
    boolean right =
        amount.isPresent()
            && amount.get().compareTo(BigDecimal.valueOf(least)) >= 0
            && amount.get().compareTo(BigDecimal.valueOf(most)) <= 0
            && amount.get().stripTrailingZeros().scale() <= 0;
    if (right) {
      return OptionalLong.of(amount.get().longValueExact());
    }
    if (has(name)) {
      wrong(name, "api.field.whole", Long.toString(least), Long.toString(most), shown(name));
    }
    return OptionalLong.empty();
  }

  /** An amount with at most two decimals. */
  public Optional<BigDecimal> optionalAmount(String name, String least, String most) {
    Optional<BigDecimal> amount =
        decimal(name)
            .filter(found -> found.compareTo(new BigDecimal(least)) >= 0)
            .filter(found -> found.compareTo(new BigDecimal(most)) <= 0)
            .filter(found -> found.stripTrailingZeros().scale() <= 2);
    if (amount.isEmpty() && has(name)) {
      wrong(name, "api.field.amount", least, most, shown(name));
    }
    return amount;
  }

  private Optional<BigDecimal> decimal(String name) {
    return value(name)
        .filter(JsonNumber.class::isInstance)
        .filter(number -> number.toString().length() <= 30)
        .map(number -> ((JsonNumber) number).bigDecimalValue());
  }

  /** A day that must be there. */
  public LocalDate day(String name) {
    required(name);
    return optionalDay(name).orElse(LocalDate.EPOCH);
  }

  /** A day. */
  public Optional<LocalDate> optionalDay(String name) {
    return has(name) ? checks.day(path + name, shown(name)) : Optional.empty();
  }

  /** A word of a list that must be there. */
  public <E extends Enum<E>> E word(String name, Class<E> words) {
    required(name);
    return optionalWord(name, words).orElse(words.getEnumConstants()[0]);
  }

  /** A word of a list. */
  public <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> words) {
    if (!has(name)) {
      return Optional.empty();
    }
    String shown = shown(name);
    Optional<E> word =
        Arrays.stream(words.getEnumConstants())
            .filter(known -> known.name().equals(shown))
            .findFirst();
    if (word.isEmpty()) {
      wrong(
          name,
          "api.field.word",
          shown,
          Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" ")));
    }
    return word;
  }

  /** Truth; false when it is not given. */
  public boolean flag(String name) {
    Optional<JsonValue> value = value(name);
    if (value.isPresent()
        && value.get().getValueType() != JsonValue.ValueType.TRUE
        && value.get().getValueType() != JsonValue.ValueType.FALSE) {
      wrong(name, "api.field.flag");
    }
    return value.filter(JsonValue.TRUE::equals).isPresent();
  }

  /** Notes a field that is not there. */
  public void required(String name) {
    if (!has(name)) {
      wrong(name, "api.field.missing");
    }
  }

  private Optional<JsonValue> value(String name) {
    return Optional.ofNullable(root.get(name)).filter(value -> !value.equals(JsonValue.NULL));
  }

  /** The value as somebody would recognise it in a message. */
  private String shown(String name) {
    return value(name)
        .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
        .map(Checks::shown)
        .orElse("");
  }

  /** Whether something is there that could not be read as a usable text and was noted already. */
  private boolean unread(String name) {
    return value(name)
        .map(value -> !(value instanceof JsonString text) || !text.getString().isBlank())
        .orElse(false);
  }

  private static boolean clean(String text) {
    return text.codePoints()
        .allMatch(
            character ->
                !Character.isISOControl(character)
                    && Character.getType(character) != Character.SURROGATE);
  }
}
