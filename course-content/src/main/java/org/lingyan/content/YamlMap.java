package org.lingyan.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML file, asked key by key. Whatever is wrong becomes a finding with its line,
 * and the asker gets an empty value and goes on: an author wants all findings at once, and a course
 * with an error is never handed out.
 */
final class YamlMap {

  /** Kinds of value, as the bundle's texts show them. */
  static final String KIND_MAP = "key: value";

  static final String KIND_LIST = "- …";
  static final String KIND_TEXT = "“…”";
  static final String KIND_NUMBER = "1, 2, 3 …";

  /** A text of the file with the place where it stands. */
  record Text(String value, Place place) {}

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();
  private final Place place;
  private final Findings findings;

  private YamlMap(Place place, Findings findings) {
    this.place = place;
    this.findings = findings;
  }

  static YamlMap of(MappingNode node, String file, Findings findings) {
    YamlMap map = new YamlMap(new Place(file, line(node)), findings);
    for (NodeTuple tuple : node.getValue()) {
      Place at = new Place(file, line(tuple.getKeyNode()));
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        findings.add(FindingCode.VALUE_TYPE, at, "?", KIND_TEXT);
      } else if (map.keys.putIfAbsent(key.getValue(), at) != null) {
        findings.add(FindingCode.KEY_DUPLICATE, at, key.getValue());
      } else {
        map.values.put(key.getValue(), tuple.getValueNode());
      }
    }
    return map;
  }

  /** Reports every other key, with the known one that is most like it. */
  YamlMap allowing(String... known) {
    Set<String> allowed = Set.of(known);
    keys.forEach(
        (key, at) -> {
          if (!allowed.contains(key)) {
            findings.add(FindingCode.KEY_UNKNOWN, at, key, nearest(key, known));
          }
        });
    return this;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Returns where the mapping begins. */
  Place place() {
    return place;
  }

  /** Returns where a key's value stands, or where the mapping begins if it has no such key. */
  Place placeOf(String key) {
    return has(key) ? new Place(place.file(), line(values.get(key))) : place;
  }

  /**
   * Returns a text that must be there. A number is taken as it is written: 1.10 stays 1.10.
   *
   * @param longest the most characters that it may have
   */
  String text(String key, int longest) {
    return required(key).map(node -> text(key, node, longest)).orElse("");
  }

  Optional<String> optionalText(String key, int longest) {
    return Optional.ofNullable(values.get(key)).map(node -> text(key, node, longest));
  }

  /** Returns a whole number that must be there, or the least allowed one after a finding. */
  int number(String key, int least, int most) {
    Optional<Node> node = required(key);
    if (node.isEmpty()) {
      return least;
    }
    if (!(node.get() instanceof ScalarNode scalar) || !scalar.getValue().matches("-?[0-9]{1,9}")) {
      findings.add(FindingCode.VALUE_TYPE, placeOf(key), key, KIND_NUMBER);
      return least;
    }
    int number = Integer.parseInt(scalar.getValue());
    if (number < least || number > most) {
      findings.add(
          FindingCode.VALUE_RANGE,
          placeOf(key),
          key,
          scalar.getValue(),
          Integer.toString(least),
          Integer.toString(most));
      return least;
    }
    return number;
  }

  /** Returns a mapping that must be there; nothing after a finding. */
  Optional<YamlMap> map(String key) {
    return required(key).flatMap(node -> asMap(key, node));
  }

  /** Returns the mappings of a list that must be there and not be empty. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      asMap(key, item).ifPresent(maps::add);
    }
    return maps;
  }

  /** Returns the texts of a list that must be there and not be empty. */
  List<Text> texts(String key, int longest) {
    List<Text> texts = new ArrayList<>();
    for (Node item : items(key)) {
      texts.add(new Text(text(key, item, longest), at(item)));
    }
    return texts;
  }

  private List<Node> items(String key) {
    Optional<Node> node = required(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof SequenceNode list)) {
      findings.add(FindingCode.VALUE_TYPE, placeOf(key), key, KIND_LIST);
      return List.of();
    }
    if (list.getValue().isEmpty()) {
      findings.add(FindingCode.VALUE_EMPTY, placeOf(key), key);
    }
    return list.getValue();
  }

  private Optional<YamlMap> asMap(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(of(mapping, place.file(), findings));
    }
    findings.add(FindingCode.VALUE_TYPE, at(node), key, KIND_MAP);
    return Optional.empty();
  }

  private String text(String key, Node node, int longest) {
    if (!(node instanceof ScalarNode scalar)) {
      findings.add(FindingCode.VALUE_TYPE, at(node), key, KIND_TEXT);
      return "";
    }
    String value = scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
    if (value.isEmpty()) {
      findings.add(FindingCode.VALUE_EMPTY, at(node), key);
    }
    if (value.codePointCount(0, value.length()) > longest) {
      findings.add(FindingCode.VALUE_LONG, at(node), key, Integer.toString(longest));
    }
    return value;
  }

  private Optional<Node> required(String key) {
    Optional<Node> node = Optional.ofNullable(values.get(key));
    if (node.isEmpty()) {
      findings.add(FindingCode.KEY_MISSING, place, key);
    }
    return node;
  }

  private Place at(Node node) {
    return new Place(place.file(), line(node));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String nearest(String key, String... known) {
    return List.of(known).stream()
        .min(Comparator.comparingInt(candidate -> distance(key, candidate)))
        .orElse("");
  }

  /** The least number of characters to change, add or leave out. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    // A key of a thousand letters is like none; to look at its beginning is enough.
    int length = Math.min(from.length(), 40);
    for (int i = 1; i <= length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
