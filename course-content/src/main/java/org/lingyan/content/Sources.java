package org.lingyan.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The course's sources, and which of them the lessons have cited so far. */
final class Sources {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Map<String, Source> byKey = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> cited = new HashSet<>();
  private final Findings findings;

  private Sources(Findings findings) {
    this.findings = findings;
  }

  /** Reads the key {@code sources}; a course that cites nothing may leave it out. */
  static Sources read(YamlMap course, Findings findings) {
    Sources sources = new Sources(findings);
    if (course.has("sources")) {
      Ids keys = new Ids(findings);
      List<YamlMap> maps = course.maps("sources");
      if (maps.size() > Limits.SOURCES) {
        findings.add(
            FindingCode.SOURCES_TOO_MANY,
            maps.get(Limits.SOURCES).place(),
            Integer.toString(Limits.SOURCES));
      }
      maps.stream().limit(Limits.SOURCES).forEach(map -> sources.add(map, keys));
    }
    return sources;
  }

  private void add(YamlMap map, Ids keys) {
    map.allowing("key", "text", "url");
    String key = map.text("key", Limits.NAME);
    Source source = new Source(key, map.text("text", Limits.TEXT), url(map));
    if (key.isEmpty()) {
      return;
    }
    if (!KEY.matcher(key).matches()) {
      findings.add(FindingCode.SOURCE_KEY_FORM, map.placeOf("key"), key);
    }
    keys.claim(key, map.placeOf("key"));
    byKey.putIfAbsent(key, source);
    places.putIfAbsent(key, map.placeOf("key"));
  }

  private Optional<URI> url(YamlMap map) {
    Optional<String> url = map.optionalText("url", Limits.TEXT).filter(text -> !text.isEmpty());
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url.get());
      if (Links.isWeb(url.get()) && uri.getHost() != null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Reported below, like an address of another scheme.
    }
    findings.add(FindingCode.SOURCE_URL, map.placeOf("url"), url.get());
    return Optional.empty();
  }

  /** Returns the source that a footnote names, and notes that it is cited. */
  Optional<Source> cite(String key) {
    cited.add(key);
    return Optional.ofNullable(byKey.get(key));
  }

  List<Source> list() {
    return List.copyOf(byKey.values());
  }

  void warnOfUnused() {
    places.forEach(
        (key, place) -> {
          if (!cited.contains(key)) {
            findings.add(FindingCode.SOURCE_UNUSED, place, key);
          }
        });
  }
}
