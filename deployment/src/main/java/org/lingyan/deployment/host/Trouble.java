package org.lingyan.deployment.host;

import java.util.List;

/**
 * A cause that the person at the console can act on; its text comes from the console bundle. What
 * is not foreseen stays an ordinary exception.
 */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final List<String> values;

  /**
   * Names the message and fills its places.
   *
   * @param key of the console bundle
   */
  public Trouble(String key, String... values) {
    super(key + " " + List.of(values));
    this.key = key;
    this.values = List.of(values);
  }

  /** Remembers what lay under it, for the log. */
  public Trouble because(Throwable cause) {
    initCause(cause);
    return this;
  }

  String key() {
    return key;
  }

  List<String> values() {
    return values;
  }
}
