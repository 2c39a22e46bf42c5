package org.lingyan.deployment.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the rows of a dump while it flows by: each stands on a line of its own below its table's
 * INSERT, and no text in it has a line break that is not written as {@code \n}.
 */
final class RowCounting extends FilterOutputStream {
  private static final int PREFIX = 200;
  private static final Pattern TABLE =
      Pattern.compile("(CREATE TABLE|INSERT INTO) `([^`]+)` (?:\\(|VALUES).*");

  private final SortedMap<String, Long> rows = new TreeMap<>();
  private final byte[] start = new byte[PREFIX];
  private int length;
  private String table = "";
  private String last = "";

  RowCounting(OutputStream next) {
    super(next);
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    take((byte) one);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
    for (int i = from; i < from + count; i++) {
      take(bytes[i]);
    }
  }

  private void take(byte one) {
    if (one == '\n') {
      line();
      length = 0;
    } else if (length < PREFIX) {
      start[length++] = one;
    }
  }

  private void line() {
    if (length == 0) {
      return;
    }
    if (start[0] == '(') {
      rows.merge(table, 1L, Long::sum);
      return;
    }
    if (start[0] != 'C' && start[0] != 'I' && start[0] != '-') {
      return;
    }
    last = new String(start, 0, length, StandardCharsets.UTF_8);
    Matcher found = TABLE.matcher(last);
    if (found.matches()) {
      table = found.group(2);
      rows.putIfAbsent(table, 0L);
    }
  }

  /** How many rows each table has. */
  SortedMap<String, Long> rows() {
    return new TreeMap<>(rows);
  }

  /** Whether the dump said that it was done. */
  boolean isWhole() {
    return last.startsWith("-- Dump completed");
  }
}
