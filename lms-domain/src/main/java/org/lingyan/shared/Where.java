package org.lingyan.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions of a query together with their bound parameters, numbered as they are added, so that a
 * filter and its value cannot drift apart.
 */
public final class Where {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /**
   * Adds a condition; each {@code ?} in it stands for the next value.
   *
   * @throws IllegalArgumentException when marks and values differ in number
   */
  public Where and(String condition, Object... values) {
    sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(numbered(condition, values));
    return this;
  }

  /** Text of one piece of SQL with its values bound behind those that are here already. */
  public String numbered(String piece, Object... values) {
    StringBuilder text = new StringBuilder();
    int value = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '?') {
        if (value == values.length) {
          throw new IllegalArgumentException("more marks than values: " + piece);
        }
        parameters.add(values[value++]);
        text.append('?').append(parameters.size());
      } else {
        text.append(c);
      }
    }
    if (value != values.length) {
      throw new IllegalArgumentException("more values than marks: " + piece);
    }
    return text.toString();
  }

  /** The conditions with their leading WHERE, or nothing. */
  public String sql() {
    return sql.toString();
  }

  /** The values, in the order of their numbers. */
  public Object[] parameters() {
    return parameters.toArray();
  }
}
