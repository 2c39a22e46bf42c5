package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.person.IdentityDocument;

/** Who stands in which row of the same list. */
final class FileIndex {
  private final Map<IdentityDocument, List<Integer>> documents = new HashMap<>();
  private final Map<String, List<Integer>> names = new HashMap<>();
  private final Map<Integer, String> managers = new HashMap<>();
  private final Map<Integer, IdentityDocument> holders = new HashMap<>();

  void add(PersonLine line) {
    line.facts()
        .document()
        .ifPresent(
            one -> {
              documents.computeIfAbsent(one, key -> new ArrayList<>()).add(line.number());
              holders.put(line.number(), one);
            });
    names.computeIfAbsent(line.facts().name(), key -> new ArrayList<>()).add(line.number());
    if (!line.manager().isEmpty()) {
      managers.put(line.number(), line.manager());
    }
  }

  /** Every document, in no order. */
  List<IdentityDocument> documents() {
    return List.copyOf(documents.keySet());
  }

  /** The document in a row. */
  Optional<IdentityDocument> document(int row) {
    return Optional.ofNullable(holders.get(row));
  }

  /** Rows with this document. */
  List<Integer> rows(IdentityDocument document) {
    return documents.getOrDefault(document, List.of());
  }

  /** Rows with this name. */
  List<Integer> rows(String name) {
    return names.getOrDefault(name, List.of());
  }

  /** Whether following the managers inside the list leads from one row back to itself. */
  boolean leadsToItself(int row) {
    int at = row;
    for (int i = 0; i <= managers.size(); i++) {
      List<Integer> next = named(managers.getOrDefault(at, ""));
      if (next.size() != 1) {
        return false;
      }
      at = next.get(0);
      if (at == row) {
        return true;
      }
    }
    return false;
  }

  /** Rows that a line manager's name or number may mean. */
  List<Integer> named(String typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    for (IdentityDocument document : IdentityDocument.candidates(typed)) {
      if (documents.containsKey(document)) {
        return rows(document);
      }
    }
    return rows(typed);
  }
}
