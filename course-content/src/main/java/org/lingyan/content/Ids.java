package org.lingyan.content;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids of one list: each in kebab-case and only once. */
final class Ids {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final Map<String, Integer> taken = new HashMap<>();
  private final Findings findings;

  Ids(Findings findings) {
    this.findings = findings;
  }

  /** Returns the value of the key {@code id}; what is wrong with it has been reported. */
  String take(YamlMap map) {
    String id = map.text("id", Limits.NAME);
    if (id.isEmpty()) {
      return id;
    }
    Place place = map.placeOf("id");
    if (!KEBAB.matcher(id).matches()) {
      findings.add(FindingCode.ID_FORM, place, id);
    }
    claim(id, place);
    return id;
  }

  /** Reports an id that is taken already. */
  void claim(String id, Place place) {
    Integer first = taken.putIfAbsent(id, place.line());
    if (first != null) {
      findings.add(FindingCode.ID_DUPLICATE, place, id, Integer.toString(first));
    }
  }
}
