package org.lingyan.api.doc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.lingyan.api.json.About;

/** Describes records: each once, under its name, and by reference wherever it is used. */
final class Shapes {
  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Schema> named = new TreeMap<>();

  /** Every record met so far, by name. */
  Map<String, Schema> named() {
    return named;
  }

  /** The shape of a type: a reference for a record. */
  Schema of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Schema inner = of(arguments[arguments.length - 1]);
      return generic.getRawType() == List.class
          ? schema(SchemaType.ARRAY).items(inner)
          : schema(SchemaType.OBJECT).additionalPropertiesSchema(inner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return schema(SchemaType.STRING)
          .enumeration(
              Arrays.stream(plain.getEnumConstants()).<Object>map(String::valueOf).toList());
    }
    return plain.isRecord() ? reference(plain) : simple(plain);
  }

  private static Schema simple(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return schema(SchemaType.INTEGER).format("int32");
    }
    if (type == long.class || type == Long.class) {
      return schema(SchemaType.INTEGER).format("int64");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema(SchemaType.BOOLEAN);
    }
    if (type == BigDecimal.class) {
      return schema(SchemaType.NUMBER);
    }
    if (type == LocalDate.class) {
      return schema(SchemaType.STRING).format("date");
    }
    if (type == Instant.class) {
      return schema(SchemaType.STRING).format("date-time");
    }
    if (type == String.class) {
      return schema(SchemaType.STRING);
    }
    if (type == Object.class) {
      // Anything: its shape is the kind's own.
      return OASFactory.createSchema();
    }
    throw new IllegalStateException("no shape for " + type);
  }

  private Schema reference(Class<?> record) {
    org.eclipse.microprofile.openapi.annotations.media.Schema said =
        record.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    if (said == null) {
      throw new IllegalStateException("no name for " + record);
    }
    if (!named.containsKey(said.name())) {
      Schema shape = schema(SchemaType.OBJECT);
      // Entered before its members, which may lead back to it.
      named.put(said.name(), shape);
      if (!said.description().isEmpty()) {
        shape.description(said.description());
      }
      List<String> required = new ArrayList<>();
      for (RecordComponent member : record.getRecordComponents()) {
        shape.addProperty(member.getName(), member(member, required));
      }
      if (!required.isEmpty()) {
        shape.required(required);
      }
    }
    return OASFactory.createSchema().ref(REFERENCE + said.name());
  }

  private Schema member(RecordComponent member, List<String> required) {
    Schema shape = of(member.getGenericType());
    About about = member.getAnnotation(About.class);
    if (about == null) {
      required.add(member.getName());
      return shape;
    }
    if (!about.optional()) {
      required.add(member.getName());
    } else if (shape.getRef() != null) {
      // A reference stands alone, so null is said around it.
      return OASFactory.createSchema().nullable(true).addAllOf(shape);
    } else {
      shape.nullable(true);
    }
    return limited(shape, about);
  }

  private static Schema limited(Schema shape, About about) {
    if (!about.least().isEmpty()) {
      shape.minimum(new BigDecimal(about.least()));
    }
    if (!about.most().isEmpty()) {
      shape.maximum(new BigDecimal(about.most()));
    }
    if (about.longest() > 0 && shape.getType() == SchemaType.ARRAY) {
      shape.maxItems(about.longest());
    } else if (about.longest() > 0) {
      shape.maxLength(about.longest());
    }
    if (!about.example().isEmpty()) {
      shape.example(about.example());
    }
    return shape;
  }

  private static Schema schema(SchemaType type) {
    return OASFactory.createSchema().type(type);
  }
}
