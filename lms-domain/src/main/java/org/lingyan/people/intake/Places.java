package org.lingyan.people.intake;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * The organisations of a scope as lists name them: by name, by the name above and its own, by the
 * whole path, or by the code that our own lists show. Those that begin later are among them, so
 * that a list that comes again finds them.
 */
final class Places {
  private final Map<Long, Place> all = new HashMap<>();
  private final Map<String, List<Place>> named = new HashMap<>();
  private final Map<String, List<Place>> bearing = new HashMap<>();
  private final Map<String, List<Place>> formerly = new HashMap<>();
  private final Map<Below, Place> below = new HashMap<>();

  private record Below(long parent, String name) {}

  /**
   * An organisation.
   *
   * @param view as it is on the scope's day, or on its first day when that comes later
   * @param parentId directly above; 0 at the top
   * @param exists the days on which it exists
   * @param stands the days on which it stands where it stands now: something below it begins in
   *     these days and goes on only when they have no end
   */
  record Place(OrganisationView view, long parentId, DateRange exists, DateRange stands) {
    /** One that has always stood where it stands, and goes on to. */
    Place(OrganisationView view, long parentId, LocalDate since) {
      this(
          view,
          parentId,
          new DateRange(since, DateRange.FOREVER),
          new DateRange(since, DateRange.FOREVER));
    }

    /** First day on which it exists. */
    LocalDate since() {
      return exists.from();
    }

    /** Whether it was there as far back as anybody knows. */
    boolean isAlwaysThere() {
      return since().isBefore(Cells.FIRST);
    }

    /** Whether it stands at or below another. */
    boolean isWithin(Place other) {
      return view.path().startsWith(other.view().path());
    }
  }

  /** Reads them with their former names; two statements. */
  static Places in(EntityManager em, Scope scope) {
    Where where = new Where();
    where.and(
        "(o.from_day <= ? AND o.until_day > ? OR o.from_day > ? AND NOT EXISTS (SELECT 1 FROM"
            + " organisation_state e WHERE e.organisation_id = o.organisation_id"
            + " AND e.from_day < o.from_day))",
        scope.day(),
        scope.day(),
        scope.day());
    where.and("o.from_day < o.until_day");
    scope.restrict(where, "o.path");
    Places places = new Places();
    Rows.list(
            em,
            "SELECT o.organisation_id, o.name, o.kind, o.level, o.path, COALESCE(o.parent_id, 0),"
                + " MIN(s.from_day), MAX(s.until_day),"
                + " MAX(CASE WHEN s.path <> o.path AND s.until_day <= o.from_day THEN s.until_day"
                + " END), MIN(CASE WHEN s.path <> o.path AND s.from_day >= o.until_day"
                + " THEN s.from_day END) FROM organisation_state o JOIN organisation_state s"
                + " ON s.organisation_id = o.organisation_id"
                + where.sql()
                + " GROUP BY o.organisation_id, o.from_day ORDER BY LENGTH(o.path)",
            row ->
                new Place(
                    new OrganisationView(
                        row.number(0),
                        row.text(1),
                        row.word(2, OrganisationKind.class),
                        row.word(3, OrganisationLevel.class),
                        row.text(4)),
                    row.number(5),
                    new DateRange(row.day(6), row.day(7)),
                    new DateRange(
                        row.missing(8) ? row.day(6) : row.day(8),
                        row.missing(9) ? row.day(7) : row.day(9))),
            where.parameters())
        .forEach(places::add);
    places.named();
    Where past = new Where();
    past.and("s.name <> o.name");
    past.and("s.from_day < o.from_day");
    past.and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    scope.restrict(past, "o.path");
    Rows.list(
            em,
            "SELECT DISTINCT s.name, s.organisation_id FROM organisation_state s"
                + " JOIN organisation_state o ON o.organisation_id = s.organisation_id"
                + past.sql(),
            row -> Map.entry(row.text(0), row.number(1)),
            past.parameters())
        .forEach(one -> places.wasNamed(one.getKey(), one.getValue()));
    return places;
  }

  /** Another one; when all are there, {@link #named()} makes them known. */
  void add(Place place) {
    all.put(place.view().id(), place);
  }

  /** Makes all of them known by their names. */
  void named() {
    all.values().forEach(this::name);
  }

  /** What one of them was called before. */
  void wasNamed(String name, long id) {
    find(id).ifPresent(place -> file(formerly, plain(name), place));
  }

  private void name(Place place) {
    StringBuilder label = new StringBuilder(plain(place.view().name()));
    file(bearing, label.toString(), place);
    below.putIfAbsent(new Below(place.parentId(), label.toString()), place);
    file(named, label.toString(), place);
    file(named, Ids.text(place.view().id()), place);
    Optional<Place> above = Optional.ofNullable(all.get(place.parentId()));
    while (above.isPresent()) {
      label.insert(0, plain(above.get().view().name()) + "/");
      file(named, label.toString(), place);
      above = Optional.ofNullable(all.get(above.get().parentId()));
    }
  }

  private static void file(Map<String, List<Place>> in, String label, Place place) {
    List<Place> there = in.computeIfAbsent(label, key -> new ArrayList<>());
    if (!there.contains(place)) {
      there.add(place);
    }
  }

  /** Everything that a typed text may mean. */
  List<Place> named(String typed) {
    List<Place> found = named.getOrDefault(plain(typed), List.of());
    return found.isEmpty() ? named.getOrDefault(typed.strip(), List.of()) : found;
  }

  /** Those whose own name this is, wherever they stand. */
  List<Place> bearing(String name) {
    return bearing.getOrDefault(plain(name), List.of());
  }

  /** The one that was called so before and is not any more; empty when it may be several. */
  Optional<Place> formerly(String name) {
    List<Place> found = formerly.getOrDefault(plain(name), List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A place and what stands above it, from below. */
  List<Place> upwards(Place place) {
    List<Place> line = new ArrayList<>();
    Optional<Place> at = Optional.of(place);
    while (at.isPresent() && line.size() <= all.size()) {
      line.add(at.get());
      at = find(at.get().parentId());
    }
    return line;
  }

  /** One that is known by id; empty when it lies outside. */
  Optional<Place> find(long id) {
    return Optional.ofNullable(all.get(id));
  }

  /** What lies directly below an organisation under a name in one spelling. */
  Optional<Place> below(long parent, String plain) {
    return Optional.ofNullable(below.get(new Below(parent, plain)));
  }

  /** All of them, those above before those below. */
  List<Place> fromAbove() {
    return all.values().stream()
        .sorted(
            Comparator.comparing((Place place) -> place.view().path().length())
                .thenComparing(place -> place.view().path()))
        .toList();
  }

  /** The shortest text that means it alone: its name, that and the one above, or its code. */
  String shortest(Place place) {
    return Stream.of(place.view().name(), label(place))
        .filter(text -> named(text).equals(List.of(place)))
        .findFirst()
        .orElse(Ids.text(place.view().id()));
  }

  /** The topmost place of this name, below which everything else lies; empty for others. */
  Optional<Place> top(String name) {
    return bearing(name).stream().filter(place -> find(place.parentId()).isEmpty()).findFirst();
  }

  /** Its name, with the one above when others have the same. */
  String label(Place place) {
    String above =
        Optional.ofNullable(all.get(place.parentId()))
            .map(one -> one.view().name() + "/")
            .orElse("");
    return above + place.view().name();
  }

  /** One spelling: blanks, the width of letters and the sign between names do not matter. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s*[/\\\\>＞→]\\s*", "/")
        .replaceAll("\\s", "");
  }
}
