package org.lingyan.api.input;

import java.util.List;

/**
 * A field that can never be right.
 *
 * @param field its name, with the path to it: {@code entries[2].minutes}
 * @param key key of the words that say why
 * @param values what fills the placeholders of the words
 */
public record Wrong(String field, String key, List<Object> values) {
  /** Freezes the values. */
  public Wrong {
    values = List.copyOf(values);
  }
}
