package org.lingyan.people.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.person.IdentityDocument;

/**
 * Whom a line manager's name or number may mean: people on record, and rows of the same list.
 *
 * @param file the list
 * @param names people of the scope by name
 * @param documents who has which document
 */
record LeaderChoice(
    FileIndex file, Map<String, List<Long>> names, Map<IdentityDocument, Long> documents) {

  /** Everybody it may mean. */
  List<LeadingLines.Who> of(String typed) {
    Set<LeadingLines.Who> all = new LinkedHashSet<>();
    onRecord(typed).forEach(person -> all.add(LeadingLines.Who.person(person)));
    file.named(typed).forEach(row -> all.add(who(row)));
    return List.copyOf(all);
  }

  /** Who a row is. */
  LeadingLines.Who who(int row) {
    return file.document(row)
        .flatMap(document -> Optional.ofNullable(documents.get(document)))
        .map(LeadingLines.Who::person)
        .orElseGet(() -> LeadingLines.Who.row(row));
  }

  private List<Long> onRecord(String typed) {
    for (IdentityDocument document : IdentityDocument.candidates(typed)) {
      Long holder = documents.get(document);
      if (holder != null) {
        return List.of(holder);
      }
    }
    return names.getOrDefault(typed, List.of());
  }
}
