package org.lingyan.web.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.audit.Action;
import org.lingyan.personal.Called;
import org.lingyan.personal.Held;
import org.lingyan.personal.Masked;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.text.Texts;

/**
 * Personal data in words.
 *
 * @param texts in the reader's language
 * @param full whether values come whole: in the person's own copy
 */
record DataWords(Texts texts, boolean full) {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** What a kind of data is called. */
  String title(Held kind) {
    return texts.of("held." + kind.name());
  }

  /** What becomes of it when the person is erased. */
  String fate(Held kind) {
    return texts.of("held.fate." + kind.name());
  }

  /** What a column is called. */
  String column(String name) {
    return texts.of("held.column." + name);
  }

  /** One value. */
  String cell(String column, Object value) {
    if (value instanceof Masked masked) {
      return full ? masked.full() : masked.shown();
    }
    if (value instanceof Instant at) {
      return MOMENT.format(LocalDateTime.ofInstant(at, Timekeeper.ZONE));
    }
    if (value instanceof LocalDate day) {
      return day.toString();
    }
    if (value instanceof Words words) {
      return words.in(texts.locale());
    }
    if (value instanceof Called called) {
      return called.words().in(texts.locale());
    }
    if (value instanceof Boolean yes) {
      return texts.of(yes ? "held.yes" : "held.no");
    }
    if (value instanceof Action.Result result) {
      return texts.of("audit.outcome." + result);
    }
    if (value instanceof Enum<?> word) {
      return texts.named(word.getDeclaringClass().getSimpleName() + "." + word.name(), word.name());
    }
    return switch (column) {
      case "category" -> texts.category(value.toString());
      case "looked-role" -> texts.named("Role." + value, value.toString());
      case "exported-list" -> texts.named("exported." + value, value.toString());
      case "job" -> texts.named("job.kind." + value, value.toString());
      case "action" -> texts.named("action." + value, value.toString());
      default -> value.toString();
    };
  }
}
