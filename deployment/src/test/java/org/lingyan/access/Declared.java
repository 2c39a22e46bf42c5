package org.lingyan.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lingyan.people.account.Role;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The constraints that {@code web.xml} declares, as the container reads them. */
final class Declared {
  private static final String ANY_CALLER = "**";

  private final List<Constraint> constraints = new ArrayList<>();

  private Declared() {}

  /** Reads the descriptor. */
  static Declared in(Path webXml) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(webXml.toFile());
      Declared declared = new Declared();
      NodeList all = document.getElementsByTagName("security-constraint");
      for (int i = 0; i < all.getLength(); i++) {
        declared.add((Element) all.item(i));
      }
      return declared;
    } catch (IOException | ParserConfigurationException | SAXException unreadable) {
      throw new IllegalStateException("web.xml", unreadable);
    }
  }

  private void add(Element constraint) {
    List<String> names = texts(constraint, "role-name");
    Set<Role> roles = new TreeSet<>();
    names.stream().filter(name -> !name.equals(ANY_CALLER)).map(Role::valueOf).forEach(roles::add);
    Gate gate = names.contains(ANY_CALLER) ? Gate.ANYBODY_SIGNED_IN : Gate.of(roles);
    texts(constraint, "url-pattern")
        .forEach(pattern -> constraints.add(new Constraint(pattern, gate)));
  }

  private static List<String> texts(Element parent, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  /** The gate before a path: the exact pattern, else the longest that begins it. */
  Gate gate(String path) {
    return constraints.stream()
        .filter(constraint -> constraint.covers(path))
        .max(Comparator.comparingInt(constraint -> constraint.weight(path)))
        .map(Constraint::gate)
        .orElse(Gate.OPEN);
  }

  private record Constraint(String pattern, Gate gate) {
    boolean covers(String path) {
      return pattern.endsWith("/*")
          ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
          : pattern.equals(path);
    }

    int weight(String path) {
      return pattern.equals(path) ? Integer.MAX_VALUE : pattern.length();
    }
  }
}
