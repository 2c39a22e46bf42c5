package org.lingyan.hours.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one thing in the world behind an entry; unique per person (H1.3).
 *
 * @param kind what kind of thing
 * @param id its id there, 1 to 100 characters
 * @param part a part of it that counts by itself; usually empty
 */
public record Source(SourceKind kind, String id, String part) {
  /** In a part: what follows was put right. */
  static final String ADJUSTED = "adjusted-";

  /** Of something that took place on days of which nobody says how many. */
  public static final int DAYS_UNKNOWN = 0;

  /**
   * H1.14: the part of an entry that was taken over as the sum of a whole year; a further one of
   * the same source, after a reversal, has a number behind it.
   */
  public static final String WHOLE_YEAR = "year";

  private static final String DAYS = "days";
  private static final Pattern NUMBER = Pattern.compile("^" + DAYS + "-(\\d{1,5})");

  /**
   * The part of a claim for something that took place on several days, of which the entry lies on
   * the last.
   *
   * @param days how many; {@link #DAYS_UNKNOWN} where nobody says
   */
  public static String partOf(long days) {
    return days == 1 ? "" : days == DAYS_UNKNOWN ? DAYS : DAYS + "-" + days;
  }

  /** H2.17: on how many days it took place; of the sum of a year nobody says. */
  public int days() {
    if (isOfWholeYear()) {
      return DAYS_UNKNOWN;
    }
    if (kind != SourceKind.CLAIM || !part.startsWith(DAYS)) {
      return 1;
    }
    Matcher number = NUMBER.matcher(part);
    return number.find() ? Integer.parseInt(number.group(1)) : DAYS_UNKNOWN;
  }

  /** H1.13: the part under which what this one says is put right for the time given. */
  String partAdjusted(long time) {
    int before = part.indexOf(ADJUSTED);
    String own = before < 0 ? part : part.substring(0, before);
    return own + ADJUSTED + time;
  }

  /** H1.14: whether it is the sum of a year. */
  public boolean isOfWholeYear() {
    return kind == SourceKind.IMPORT && part.startsWith(WHOLE_YEAR);
  }

  /** H1.12: whether it may hold more than fits into the day on which it lies. */
  boolean isOfSeveralDays() {
    return kind == SourceKind.IMPORT || days() != 1;
  }
}
