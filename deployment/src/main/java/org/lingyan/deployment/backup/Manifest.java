package org.lingyan.deployment.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lingyan.deployment.host.Trouble;

/**
 * What a backup says about itself; its last part.
 *
 * @param program version of the product that made it
 * @param made the moment
 * @param schema version of the tables
 * @param parts every other part by name
 * @param rows how many rows each table had
 * @param keys a mark of each key of the product that was in use, by use and version
 */
record Manifest(
    String program,
    Instant made,
    String schema,
    SortedMap<String, Part> parts,
    SortedMap<String, Long> rows,
    SortedMap<String, String> keys) {
  static final String NAME = "manifest.properties";

  private static final String PART = "part.";
  private static final String ROWS = "rows.";
  private static final String KEY = "key.";

  /** One part: SHA-256 as hexadecimal text, and length in bytes. */
  record Part(String hash, long bytes) {
    private String text() {
      return hash + " " + bytes;
    }

    private static Part parse(String text) {
      int blank = text.indexOf(' ');
      return new Part(text.substring(0, blank), Long.parseLong(text.substring(blank + 1)));
    }
  }

  /** Its text form. */
  String text() {
    Properties lines = new Properties();
    lines.setProperty("program", program);
    lines.setProperty("made", made.toString());
    lines.setProperty("schema", schema);
    parts.forEach((name, part) -> lines.setProperty(PART + name, part.text()));
    rows.forEach((table, count) -> lines.setProperty(ROWS + table, count.toString()));
    keys.forEach((name, mark) -> lines.setProperty(KEY + name, mark));
    StringWriter text = new StringWriter();
    try {
      lines.store(text, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Reads its text form.
   *
   * @throws Trouble when it is none
   */
  static Manifest parse(String text) {
    Properties lines = new Properties();
    SortedMap<String, Part> parts = new TreeMap<>();
    SortedMap<String, Long> rows = new TreeMap<>();
    SortedMap<String, String> keys = new TreeMap<>();
    try {
      lines.load(new StringReader(text));
      for (String name : lines.stringPropertyNames()) {
        String value = lines.getProperty(name);
        if (name.startsWith(PART)) {
          parts.put(name.substring(PART.length()), Part.parse(value));
        } else if (name.startsWith(ROWS)) {
          rows.put(name.substring(ROWS.length()), Long.parseLong(value));
        } else if (name.startsWith(KEY)) {
          keys.put(name.substring(KEY.length()), value);
        }
      }
      return new Manifest(
          lines.getProperty("program", ""),
          Instant.parse(lines.getProperty("made", "")),
          lines.getProperty("schema", ""),
          parts,
          rows,
          keys);
    } catch (IOException
        | DateTimeException
        | IndexOutOfBoundsException
        | IllegalArgumentException unlike) {
      throw new Trouble("restore.manifest").because(unlike);
    }
  }

  /** The keys of the product that it needs and that are not among these. */
  SortedMap<String, String> lacking(Map<String, String> held) {
    SortedMap<String, String> lacking = new TreeMap<>(keys);
    lacking.entrySet().removeIf(key -> key.getValue().equals(held.get(key.getKey())));
    return lacking;
  }
}
