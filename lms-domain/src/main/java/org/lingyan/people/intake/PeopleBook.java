package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Gathers what is on record about the people of some rows: a handful of statements for hundreds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class PeopleBook {
  private static final int AT_ONCE = 500;

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

  /** Who of a whole list is on record; from then on the list knows it too. */
  public Set<Long> holders(FileIndex file) {
    Map<IdentityDocument, Long> holders = known(file.documents());
    file.known(holders);
    return new HashSet<>(holders.values());
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

  /** What is on record about the people of some rows, and of who is to lead them. */
  public PeopleKnown about(
      List<PersonLine> lines, FileIndex file, LeadingLines leading, Scope scope) {
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
    Map<String, List<Long>> named = named(managers, scope);
    Map<IdentityDocument, Long> leaders = known(managerDocuments);
    Set<Long> working = new HashSet<>(people);
    working.addAll(leaders.values());
    named.values().forEach(working::addAll);
    Set<Long> shown = new HashSet<>(people);
    // Namesakes are told apart in words.
    LeaderChoice choice = new LeaderChoice(file, named, leaders);
    managers.stream()
        .map(choice::of)
        .filter(all -> all.size() > 1)
        .forEach(all -> all.forEach(one -> one.person().ifPresent(shown::add)));
    return new PeopleKnown(
        holders,
        files.onRecord(shown),
        LastPost.of(em, working, scope.day()),
        named,
        left(managers, named, scope),
        leaders,
        leading);
  }

  /** W7: who leads whom when all of a list is on record. */
  public LeadingLines leading(FileIndex file, Scope scope) {
    LeadingLines lines = new LeadingLines();
    List<FileIndex.Led> led = file.led();
    Set<Long> people = new HashSet<>();
    for (int i = 0; i < led.size(); i += AT_ONCE) {
      said(led.subList(i, Math.min(led.size(), i + AT_ONCE)), file, scope, lines, people);
    }
    Set<Long> seen = new HashSet<>();
    Set<Long> next = people;
    // Upwards step by step, whoever was met once is not read again.
    while (!next.isEmpty()) {
      seen.addAll(next);
      next = held(List.copyOf(next), lines);
      next.removeAll(seen);
    }
    return lines;
  }

  private void said(
      List<FileIndex.Led> some, FileIndex file, Scope scope, LeadingLines lines, Set<Long> people) {
    Set<String> typed = new HashSet<>();
    Set<IdentityDocument> documents = new HashSet<>();
    for (FileIndex.Led one : some) {
      typed.add(one.manager());
      documents.addAll(IdentityDocument.candidates(one.manager()));
      file.document(one.row()).ifPresent(documents::add);
      file.named(one.manager()).forEach(row -> file.document(row).ifPresent(documents::add));
    }
    Map<IdentityDocument, Long> holders = known(documents);
    LeaderChoice choice = new LeaderChoice(file, named(typed, scope), holders);
    Map<Long, LastPost> posts = LastPost.of(em, holders.values(), scope.day());
    for (FileIndex.Led one : some) {
      LeadingLines.Who who = choice.who(one.row());
      boolean works =
          who.person().isPresent()
              && Optional.ofNullable(posts.get(who.person().getAsLong()))
                  .filter(post -> post.holds(scope.day()))
                  .isPresent();
      LocalDate from =
          (works ? one.effectiveOn() : one.joinedOn().or(one::effectiveOn)).orElse(scope.day());
      who.person().ifPresent(people::add);
      List<LeadingLines.Who> leaders = choice.of(one.manager());
      if (leaders.size() == 1) {
        lines.said(who, from, leaders.get(0));
        leaders.get(0).person().ifPresent(people::add);
      }
    }
  }

  private Set<Long> held(List<Long> people, LeadingLines lines) {
    Set<Long> leaders = new HashSet<>();
    for (int i = 0; i < people.size(); i += AT_ONCE) {
      Rows.list(
              em,
              "SELECT e.person_id, e.from_day, e.until_day, i.main_id FROM employment e"
                  + " JOIN person i ON i.id = e.manager_id WHERE e.main AND e.person_id IN ("
                  + Rows.ids(people.subList(i, Math.min(people.size(), i + AT_ONCE)))
                  + ")",
              row -> {
                lines.held(row.number(0), new DateRange(row.day(1), row.day(2)), row.number(3));
                return row.number(3);
              })
          .forEach(leaders::add);
    }
    return leaders;
  }

  private record Named(String name, long person, String organisation) {}

  private static Set<String> words(Set<String> typed) {
    Set<String> names = new HashSet<>(typed);
    typed.forEach(one -> TypedLeader.of(one).ifPresent(leader -> names.add(leader.name())));
    // Older records may have another spelling: both are filed under the same word (N2).
    Set<String> words = new HashSet<>();
    names.forEach(name -> words.add(NameWords.typed(name)));
    words.remove("");
    return words;
  }

  private static Where called(Set<String> words) {
    Where where = new Where();
    where.and("k.word IN (?" + ", ?".repeat(words.size() - 1) + ")", words.toArray());
    return where.and("NOT k.former");
  }

  private record Left(String name, String organisation, LocalDate last) {
    boolean isMeant(String typed) {
      return name.equals(typed)
          || TypedLeader.of(typed)
              .filter(leader -> leader.name().equals(name) && leader.isAt(organisation))
              .isPresent();
    }
  }

  /** W8: who is nobody any more, and since when; of namesakes the one who left last is told. */
  private Map<String, LocalDate> left(
      Set<String> typed, Map<String, List<Long>> named, Scope scope) {
    Set<String> nobody = new HashSet<>(typed);
    nobody.removeAll(named.keySet());
    Set<String> words = words(nobody);
    if (words.isEmpty()) {
      return Map.of();
    }
    Where where = called(words);
    where.and("e.main AND e.until_day <= ?", scope.day());
    where.and(
        "NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
            + " AND COALESCE(l.until_day, ?) > e.until_day)",
        DateRange.FOREVER);
    where.and("o.from_day < e.until_day AND o.until_day >= e.until_day");
    scope.restrict(where, "o.path");
    List<Left> gone =
        Rows.list(
            em,
            "SELECT DISTINCT p.name, o.name, e.until_day - INTERVAL 1 DAY FROM person_name_key k"
                + " JOIN person p ON p.id = k.person_id JOIN employment e ON e.person_id = p.id"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + where.sql()
                + " ORDER BY e.until_day DESC",
            row -> new Left(PersonFacts.spelled(row.text(0)), row.text(1), row.day(2)),
            where.parameters());
    Map<String, LocalDate> last = new HashMap<>();
    for (String text : nobody) {
      gone.stream()
          .filter(one -> one.isMeant(text))
          .findFirst()
          .ifPresent(one -> last.put(text, one.last()));
    }
    return last;
  }

  /** People employed in the scope who have one of these names, perhaps with their unit behind. */
  private Map<String, List<Long>> named(Set<String> typed, Scope scope) {
    Set<String> words = words(typed);
    Map<String, List<Named>> found = new HashMap<>();
    if (words.isEmpty()) {
      return Map.of();
    }
    Where where = called(words);
    where.and("e.main AND (e.until_day IS NULL OR e.until_day > ?)", scope.day());
    where.and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    scope.restrict(where, "o.path");
    Rows.list(
            em,
            "SELECT DISTINCT p.name, p.id, o.name FROM person_name_key k JOIN person p"
                + " ON p.id = k.person_id JOIN employment e ON e.person_id = p.id JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id"
                + where.sql(),
            row -> new Named(PersonFacts.spelled(row.text(0)), row.number(1), row.text(2)),
            where.parameters())
        .forEach(one -> found.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(one));
    Map<String, List<Long>> meant = new HashMap<>();
    for (String text : typed) {
      List<Named> all =
          found.containsKey(text)
              ? found.get(text)
              : TypedLeader.of(text)
                  .map(
                      leader ->
                          found.getOrDefault(leader.name(), List.of()).stream()
                              .filter(one -> leader.isAt(one.organisation()))
                              .toList())
                  .orElse(List.of());
      if (!all.isEmpty()) {
        meant.put(text, all.stream().map(Named::person).distinct().toList());
      }
    }
    return meant;
  }
}
