package org.lingyan.notice.outbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lingyan.shared.Words;

/**
 * N7: a text as a code with values.
 *
 * @param code key in the bundle behind {@code notice.}
 * @param values texts, whole numbers, amounts, days and words in both languages
 */
public record NoticeText(String code, List<Object> values) {
  /** Freezes the values. */
  public NoticeText {
    values = List.copyOf(values);
  }

  /** A text with these values. */
  public static NoticeText of(String code, Object... values) {
    return new NoticeText(code, List.of(values));
  }

  /** The values in the form in which they are kept: a line for each, its first letter the type. */
  String kept() {
    return values.stream().map(NoticeText::line).collect(Collectors.joining("\n"));
  }

  /** What {@link #kept} made. */
  static NoticeText read(String code, String kept) {
    return new NoticeText(
        code,
        kept.isEmpty()
            ? List.of()
            : Arrays.stream(kept.split("\n", -1)).map(NoticeText::value).toList());
  }

  private static String line(Object value) {
    if (value instanceof LocalDate day) {
      return "d" + day;
    }
    if (value instanceof Words words) {
      return "w" + escaped(words.zh()) + "\t" + escaped(words.en());
    }
    if (value instanceof Integer || value instanceof Long) {
      return "i" + value;
    }
    if (value instanceof BigDecimal amount) {
      return "a" + amount.toPlainString();
    }
    return "t" + escaped(value.toString());
  }

  private static Object value(String line) {
    String rest = line.isEmpty() ? "" : line.substring(1);
    return switch (line.isEmpty() ? 't' : line.charAt(0)) {
      case 'd' -> LocalDate.parse(rest);
      case 'i' -> Long.valueOf(rest);
      case 'a' -> new BigDecimal(rest);
      case 'w' -> {
        List<String> both = Arrays.asList(rest.split("\t", 2));
        yield new Words(plain(both.get(0)), plain(both.get(both.size() - 1)));
      }
      default -> plain(rest);
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char named = text.charAt(++i);
        plain.append(named == 'n' ? '\n' : named == 't' ? '\t' : named);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
