package org.lingyan.people.intake;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * The organisations of a scope as lists name them: by name, by the name above and its own, by the
 * whole path, or by the code that our own lists show.
 */
final class Places {
  private final Map<Long, Place> all = new HashMap<>();
  private final Map<String, List<Place>> named = new HashMap<>();

  /**
   * An organisation.
   *
   * @param view as it is on the scope's day
   * @param parentId directly above; 0 at the top
   * @param since first day on which it exists
   */
  record Place(OrganisationView view, long parentId, LocalDate since) {}

  /** Reads them; one statement. */
  static Places in(EntityManager em, Scope scope) {
    Where where = new Where();
    where.and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    scope.restrict(where, "o.path");
    Places places = new Places();
    Rows.list(
            em,
            "SELECT o.organisation_id, o.name, o.kind, o.level, o.path, COALESCE(o.parent_id, 0),"
                + " (SELECT MIN(s.from_day) FROM organisation_state s"
                + " WHERE s.organisation_id = o.organisation_id) FROM organisation_state o"
                + where.sql()
                + " ORDER BY LENGTH(o.path)",
            row ->
                new Place(
                    new OrganisationView(
                        row.number(0),
                        row.text(1),
                        row.word(2, OrganisationKind.class),
                        row.word(3, OrganisationLevel.class),
                        row.text(4)),
                    row.number(5),
                    row.day(6)),
            where.parameters())
        .forEach(places::add);
    places.named();
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

  private void name(Place place) {
    StringBuilder label = new StringBuilder(plain(place.view().name()));
    file(label.toString(), place);
    file(Ids.text(place.view().id()), place);
    Optional<Place> above = Optional.ofNullable(all.get(place.parentId()));
    while (above.isPresent()) {
      label.insert(0, plain(above.get().view().name()) + "/");
      file(label.toString(), place);
      above = Optional.ofNullable(all.get(above.get().parentId()));
    }
  }

  private void file(String label, Place place) {
    named.computeIfAbsent(label, key -> new ArrayList<>()).add(place);
  }

  /** Everything that a typed text may mean. */
  List<Place> named(String typed) {
    List<Place> found = named.getOrDefault(plain(typed), List.of());
    return found.isEmpty() ? named.getOrDefault(typed.strip(), List.of()) : found;
  }

  /** One that is known by id; empty when it lies outside. */
  Optional<Place> find(long id) {
    return Optional.ofNullable(all.get(id));
  }

  /** What lies directly below an organisation under a name. */
  Optional<Place> below(long parent, String name) {
    String wanted = plain(name);
    return all.values().stream()
        .filter(place -> place.parentId() == parent && plain(place.view().name()).equals(wanted))
        .findFirst();
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
