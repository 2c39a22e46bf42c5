package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.people.tree.TreeRefusal;
import org.lingyan.shared.DateRange;

/**
 * Judges a list of organisations against the tree and against itself; it changes nothing. A list
 * may have thousands of rows of one name, and is judged whole whenever one of them is corrected:
 * what rows have in common is looked for once, no row is compared with all others.
 */
final class PlacesJudge {
  private static final int MOST_SHOWN = 5;

  private final Places places;
  private final Map<Integer, PlaceLine> lines = new LinkedHashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  /** By the text of a parent: what it may mean. */
  private final Map<String, Above> meant = new HashMap<>();

  /** Rows of new places by their names in one spelling. */
  private final Map<String, List<Integer>> named = new HashMap<>();

  private final Map<Sister, List<Integer>> sisters = new HashMap<>();

  PlacesJudge(Places places, List<PlaceLine> all) {
    this.places = places;
    for (PlaceLine line : all) {
      lines.put(line.number(), line);
      names.put(line.number(), Places.plain(line.name()));
      if (isNewPlace(line)) {
        named
            .computeIfAbsent(names.get(line.number()), key -> new ArrayList<>())
            .add(line.number());
      }
    }
    for (PlaceLine line : all) {
      sisters.computeIfAbsent(sister(line), key -> new ArrayList<>()).add(line.number());
    }
  }

  /** T6: what no two places have in common: what they stand below, and their name. */
  private record Sister(String above, String name) {}

  private Sister sister(PlaceLine line) {
    Above above = above(line);
    String one =
        above
            .place()
            .map(place -> "place:" + place.view().id())
            .or(() -> above.row().stream().mapToObj(row -> "row:" + row).findFirst())
            .orElseGet(() -> Places.plain(line.parent()));
    return new Sister(one, names.get(line.number()));
  }

  /** Rows of one name below one parent, however that is written; the row itself among them. */
  List<Integer> sisters(int number) {
    return sisters.get(sister(lines.get(number)));
  }

  /**
   * What judging a row came to.
   *
   * @param above the organisation above that is on record
   * @param aboveRow or the row of the one that comes in with it
   * @param since the day from which it is established; empty where it is not
   */
  record Finding(
      RowVerdict verdict,
      List<Trouble> troubles,
      List<Trouble> notes,
      Optional<Places.Place> above,
      OptionalInt aboveRow,
      Optional<LocalDate> since) {}

  /** What a row's parent may mean: on record, or other rows. */
  private record Above(List<Places.Place> known, List<Integer> rows) {
    boolean isOne() {
      return known.size() + rows.size() == 1;
    }

    Optional<Places.Place> place() {
      return isOne() && rows.isEmpty() ? Optional.of(known.get(0)) : Optional.empty();
    }

    OptionalInt row() {
      return isOne() && known.isEmpty() ? OptionalInt.of(rows.get(0)) : OptionalInt.empty();
    }
  }

  Finding judge(int number) {
    PlaceLine line = lines.get(number);
    List<Trouble> troubles = new ArrayList<>(line.troubles());
    List<Trouble> notes = new ArrayList<>();
    Above above = above(line);
    parent(line, above, troubles);
    twice(line, troubles);
    Optional<Places.Place> there =
        line.parent().isEmpty()
            ? places.top(line.name())
            : above.place().flatMap(one -> places.below(one.view().id(), names.get(number)));
    if (line.parent().isEmpty()
        && there.isEmpty()
        && troubles.stream()
            .noneMatch(one -> one.field().equals(Optional.of(IntakeField.PARENT)))) {
      troubles.add(Trouble.in(IntakeField.PARENT, "intake.required"));
    }
    if (there.isPresent()) {
      differs(line, there.get(), troubles, notes);
    } else if (!line.name().isEmpty() && !line.parent().isEmpty()) {
      knownElsewhere(line, troubles);
      begins(line, above, troubles);
    }
    RowVerdict verdict =
        !troubles.isEmpty()
            ? RowVerdict.ERROR
            : there.isPresent() ? RowVerdict.UNCHANGED : RowVerdict.NEW;
    return new Finding(
        verdict,
        Trouble.sorted(troubles),
        notes,
        above.place(),
        above.row(),
        verdict == RowVerdict.NEW ? Optional.of(first(number)) : Optional.empty());
  }

  private Above above(PlaceLine line) {
    return meant.computeIfAbsent(
        line.parent(),
        parent ->
            // A row that says what is on record already is no further place.
            parent.isEmpty()
                ? new Above(List.of(), List.of())
                : new Above(places.named(parent), rows(parent)));
  }

  private boolean isNewPlace(PlaceLine line) {
    return existing(line).isEmpty() && elsewhere(line).isEmpty() && renamed(line).isEmpty();
  }

  private void parent(PlaceLine line, Above above, List<Trouble> troubles) {
    if (!line.parent().isEmpty() && !above.isOne()) {
      boolean nothing = above.known().isEmpty() && above.rows().isEmpty();
      Optional<Places.Place> now = places.formerly(line.parent());
      if (nothing && now.isPresent()) {
        troubles.add(
            Trouble.in(IntakeField.PARENT, "intake.place-renamed", places.label(now.get())));
      } else if (nothing) {
        troubles.add(Trouble.in(IntakeField.PARENT, "intake.no-place", line.parent()));
      } else if (isOneTwice(above)) {
        troubles.add(
            Trouble.in(
                IntakeField.PARENT,
                "intake.parent-twice",
                IntakeNote.listed(
                    above.rows().stream().limit(MOST_SHOWN).map(String::valueOf).toList())));
      } else {
        troubles.add(Trouble.in(IntakeField.PARENT, "intake.several-places", several(above)));
      }
    }
    if (leadsToItself(line.number())) {
      troubles.add(Trouble.in(IntakeField.PARENT, new TreeRefusal.Cycle()));
    }
  }

  /** Whether rows that say the same are all that is meant: nothing could tell them apart. */
  private boolean isOneTwice(Above above) {
    return above.known().isEmpty() && sisters(above.rows().get(0)).containsAll(above.rows());
  }

  /** T6: sisters have different names, however their parent is written. */
  private void twice(PlaceLine line, List<Trouble> troubles) {
    sisters(line.number()).stream()
        .filter(row -> row != line.number())
        .findFirst()
        .ifPresent(
            row -> troubles.add(Trouble.in(IntakeField.PLACE_NAME, "intake.place-twice", row)));
  }

  /** T4, T6: what stands elsewhere, or was called so, does not come in a second time. */
  private void knownElsewhere(PlaceLine line, List<Trouble> troubles) {
    Optional<Places.Place> elsewhere = elsewhere(line);
    if (elsewhere.isPresent() && isBelow(line, elsewhere.get())) {
      troubles.add(Trouble.in(IntakeField.PARENT, new TreeRefusal.Cycle()));
    } else if (elsewhere.isPresent()) {
      troubles.add(
          Trouble.in(
              IntakeField.PLACE_NAME,
              "intake.place-elsewhere",
              places
                  .find(elsewhere.get().parentId())
                  .map(places::label)
                  .orElse(elsewhere.get().view().name())));
    } else {
      renamed(line)
          .ifPresent(
              now ->
                  troubles.add(
                      Trouble.in(
                          IntakeField.PLACE_NAME, "intake.place-renamed", places.label(now))));
    }
  }

  /** Whether a row is to stand at or below a place, through other rows too. */
  private boolean isBelow(PlaceLine line, Places.Place place) {
    PlaceLine at = line;
    Set<Integer> met = new HashSet<>();
    while (met.add(at.number())) {
      Above above = above(at);
      if (above.row().isEmpty()) {
        return above.known().stream().anyMatch(one -> one.isWithin(place));
      }
      at = lines.get(above.row().getAsInt());
    }
    return false;
  }

  /** I3: a place begins when what it stands below is there, and there to stay. */
  private void begins(PlaceLine line, Above above, List<Trouble> troubles) {
    Optional<DateRange> stands = above.place().map(Places.Place::stands);
    stands
        .flatMap(DateRange::end)
        .ifPresent(end -> troubles.add(Trouble.in(IntakeField.PARENT, "intake.parent-until", end)));
    if (line.since().isEmpty()) {
      return;
    }
    LocalDate day = line.since().get();
    above
        .place()
        .map(one -> one.stands().from())
        .or(
            () ->
                above.row().isPresent()
                    ? Optional.of(first(above.row().getAsInt()))
                    : Optional.empty())
        .filter(first -> first.isAfter(day))
        .ifPresent(
            first ->
                troubles.add(
                    Trouble.in(IntakeField.ESTABLISHED_ON, "intake.before-parent", first)));
  }

  /** From which day on a new place is there: as its row says, or as what it stands below. */
  private LocalDate first(int number) {
    int at = number;
    Set<Integer> met = new HashSet<>();
    while (met.add(at)) {
      PlaceLine line = lines.get(at);
      Above above = above(line);
      if (line.since().isPresent()) {
        return line.since().get();
      }
      if (above.row().isEmpty()) {
        return above.place().map(one -> one.stands().from()).orElse(LocalDate.MIN);
      }
      at = above.row().getAsInt();
    }
    return LocalDate.MIN;
  }

  /** What is there is not changed by a list. */
  private static void differs(
      PlaceLine line, Places.Place there, List<Trouble> troubles, List<Trouble> notes) {
    line.kind()
        .filter(kind -> kind != there.view().kind())
        .ifPresent(
            kind ->
                troubles.add(
                    Trouble.in(
                        IntakeField.PLACE_KIND,
                        "intake.place-differs",
                        Vocabulary.usual(there.view().kind()))));
    line.level()
        .filter(level -> level != there.view().level())
        .ifPresent(
            level ->
                troubles.add(
                    Trouble.in(
                        IntakeField.PLACE_LEVEL,
                        "intake.place-differs",
                        Vocabulary.usual(there.view().level()))));
    line.since()
        .filter(day -> !day.equals(there.since()))
        .ifPresent(
            day ->
                notes.add(
                    there.isAlwaysThere()
                        ? Trouble.in(IntakeField.ESTABLISHED_ON, "intake.always-there")
                        : Trouble.in(
                            IntakeField.ESTABLISHED_ON, "intake.first-day-kept", there.since())));
  }

  /** What a row stands for on record already. */
  private Optional<Places.Place> existing(PlaceLine line) {
    if (line.parent().isEmpty()) {
      return places.top(line.name());
    }
    return places.named(line.parent()).stream()
        .flatMap(above -> places.below(above.view().id(), names.get(line.number())).stream())
        .findFirst();
  }

  /**
   * What bears a row's name and stands elsewhere: one above it, or the only one of that name. A
   * name that several bear, such as 社工室, belongs to none of them.
   */
  private Optional<Places.Place> elsewhere(PlaceLine line) {
    List<Places.Place> bearing = places.bearing(line.name());
    if (bearing.size() == 1) {
      return Optional.of(bearing.get(0)).filter(one -> existing(line).isEmpty());
    }
    List<Places.Place> above = places.named(line.parent());
    // Whose parent may be several is told that first.
    return bearing.isEmpty() || above.size() != 1 || existing(line).isPresent()
        ? Optional.empty()
        : places.upwards(above.get(0)).stream()
            .filter(one -> Places.plain(one.view().name()).equals(names.get(line.number())))
            .findFirst();
  }

  /** What a row calls by a name that it does not bear any more. */
  private Optional<Places.Place> renamed(PlaceLine line) {
    return places.bearing(line.name()).isEmpty() ? places.formerly(line.name()) : Optional.empty();
  }

  /** Rows that a parent's name may mean: by the name alone, or by the end of a path. */
  private List<Integer> rows(String parent) {
    String plain = Places.plain(parent);
    return named.getOrDefault(plain.substring(plain.lastIndexOf('/') + 1), List.of());
  }

  private boolean leadsToItself(int number) {
    int at = number;
    Set<Integer> met = new HashSet<>();
    // Who is met twice stands in a circle of others.
    while (met.add(at)) {
      OptionalInt next = above(lines.get(at)).row();
      if (next.isEmpty()) {
        return false;
      }
      at = next.getAsInt();
      if (at == number) {
        return true;
      }
    }
    return false;
  }

  private String several(Above above) {
    return IntakeNote.listed(
        Stream.concat(
                above.known().stream().map(places::label),
                above.rows().stream()
                    .map(lines::get)
                    .map(line -> line.parent() + "/" + line.name()))
            .limit(MOST_SHOWN)
            .toList());
  }
}
