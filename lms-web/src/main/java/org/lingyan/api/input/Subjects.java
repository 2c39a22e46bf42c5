package org.lingyan.api.input;

import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/** Reads the ids of addresses; one that cannot be an id names nothing. */
public final class Subjects {
  private Subjects() {}

  /**
   * The id behind a text.
   *
   * @param kind what it should name, for the log
   * @throws UnknownSubject when it cannot be one
   */
  public static long id(String kind, String text) {
    return Ids.parse(text).orElseThrow(() -> unknown(kind, text));
  }

  /**
   * The name behind a text, for things that are named by their authors: courses.
   *
   * @throws UnknownSubject when it cannot be one
   */
  public static String name(String kind, String text) {
    if (!Ids.isName(text)) {
      throw unknown(kind, text);
    }
    return text;
  }

  private static UnknownSubject unknown(String kind, String text) {
    return new UnknownSubject(kind + ":" + Checks.shown(text));
  }
}
