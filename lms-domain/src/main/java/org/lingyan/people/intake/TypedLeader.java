package org.lingyan.people.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.people.person.PersonFacts;

/**
 * I3: a line manager as "name (unit)", which tells namesakes apart.
 *
 * @param name her name, in one spelling
 * @param place where she works, in one spelling
 */
record TypedLeader(String name, String place) {
  private static final Pattern WITH_PLACE = Pattern.compile("(.+?)\\s*[（(](.+)[）)]");

  /** What a text means; empty when it names no unit. */
  static Optional<TypedLeader> of(String typed) {
    Matcher matcher = WITH_PLACE.matcher(typed);
    return matcher.matches()
        ? Optional.of(
            new TypedLeader(
                PersonFacts.spelled(matcher.group(1)), Places.plain(matcher.group(2).strip())))
        : Optional.empty();
  }

  /** Whether a unit is the one that was named. */
  boolean isAt(String unit) {
    String plain = Places.plain(unit);
    return plain.equals(place) || plain.endsWith("/" + place);
  }
}
