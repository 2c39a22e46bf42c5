package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Gathers what is on record about the people of some rows: a handful of statements for hundreds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class PeopleBook {
  private final EntityManager em;
  private final KnownPeople known;
  private final PersonFile files;

  /** For the container's proxy. */
  protected PeopleBook() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  PeopleBook(EntityManager em, KnownPeople known, PersonFile files) {
    this.em = em;
    this.known = known;
    this.files = files;
  }

  /** Who of a whole list is on record. */
  public Set<Long> holders(FileIndex file) {
    return new HashSet<>(known(file.documents()).values());
  }

  /** Who has which document; a record that was merged stands for who stays. */
  private Map<IdentityDocument, Long> known(Collection<IdentityDocument> documents) {
    Map<IdentityDocument, Long> holders = new HashMap<>(known.byDocument(documents));
    if (holders.isEmpty()) {
      return holders;
    }
    String ids = Rows.ids(holders.values());
    Map<Long, Long> staying = new HashMap<>();
    Rows.list(
            em,
            "SELECT id, main_id FROM person WHERE main_id <> id AND id IN (" + ids + ")",
            row -> Map.entry(row.number(0), row.number(1)))
        .forEach(one -> staying.put(one.getKey(), one.getValue()));
    holders.replaceAll((document, id) -> staying.getOrDefault(id, id));
    return holders;
  }

  public PeopleKnown about(List<PersonLine> lines, FileIndex file, Scope scope) {
    List<IdentityDocument> documents =
        lines.stream().flatMap(line -> line.facts().document().stream()).distinct().toList();
    Map<IdentityDocument, Long> holders = known(documents);
    Set<Long> people = new HashSet<>(holders.values());
    Set<String> managers = new HashSet<>();
    Set<IdentityDocument> managerDocuments = new HashSet<>();
    for (PersonLine line : lines) {
      if (!line.manager().isEmpty() && managers.add(line.manager())) {
        managerDocuments.addAll(IdentityDocument.candidates(line.manager()));
        file.named(line.manager())
            .forEach(row -> file.document(row).ifPresent(managerDocuments::add));
      }
    }
    return new PeopleKnown(
        holders,
        files.onRecord(people),
        LastPost.of(em, people, scope.day()),
        named(managers, scope),
        known(managerDocuments));
  }

  /** People employed in the scope who have one of these names. */
  private Map<String, List<Long>> named(Set<String> names, Scope scope) {
    Map<String, List<Long>> found = new HashMap<>();
    if (names.isEmpty()) {
      return found;
    }
    Where where = new Where();
    where.and("p.name IN (?" + ", ?".repeat(names.size() - 1) + ")", names.toArray());
    where.and("e.main AND (e.until_day IS NULL OR e.until_day > ?)", scope.day());
    where.and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    scope.restrict(where, "o.path");
    Rows.list(
            em,
            "SELECT DISTINCT p.name, p.id FROM person p JOIN employment e ON e.person_id = p.id"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + where.sql(),
            row -> Map.entry(row.text(0), row.number(1)),
            where.parameters())
        .forEach(
            one ->
                found.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(one.getValue()));
    return found;
  }
}
