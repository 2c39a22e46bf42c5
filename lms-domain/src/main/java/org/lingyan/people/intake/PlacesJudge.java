package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.people.tree.TreeRefusal;
import org.lingyan.shared.DateRange;

/** Judges a list of organisations against the tree and against itself; it changes nothing. */
final class PlacesJudge {
  private final Places places;
  private final Map<Integer, PlaceLine> lines = new LinkedHashMap<>();
  private final Map<String, List<Integer>> named = new HashMap<>();

  PlacesJudge(Places places, List<PlaceLine> all) {
    this.places = places;
    for (PlaceLine line : all) {
      lines.put(line.number(), line);
      named.computeIfAbsent(Places.plain(line.name()), key -> new ArrayList<>()).add(line.number());
    }
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
    twice(line, above, troubles);
    Optional<Places.Place> there =
        line.parent().isEmpty()
            ? places.top(line.name())
            : above.place().flatMap(one -> places.below(one.view().id(), line.name()));
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
    if (line.parent().isEmpty()) {
      return new Above(List.of(), List.of());
    }
    // A row that says what is on record already is no further place.
    return new Above(
        places.named(line.parent()),
        rows(line.parent()).stream().filter(row -> isNewPlace(lines.get(row))).toList());
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
      } else {
        troubles.add(Trouble.in(IntakeField.PARENT, "intake.several-places", several(above)));
      }
    }
    if (leadsToItself(line.number())) {
      troubles.add(Trouble.in(IntakeField.PARENT, new TreeRefusal.Cycle()));
    }
  }

  /** T6: sisters have different names, however their parent is written. */
  private void twice(PlaceLine line, Above above, List<Trouble> troubles) {
    named.getOrDefault(Places.plain(line.name()), List.of()).stream()
        .filter(row -> row != line.number())
        .filter(row -> isSameAbove(line, above, lines.get(row)))
        .findFirst()
        .ifPresent(
            row -> troubles.add(Trouble.in(IntakeField.PLACE_NAME, "intake.place-twice", row)));
  }

  private boolean isSameAbove(PlaceLine line, Above above, PlaceLine other) {
    Above otherAbove = above(other);
    return Places.plain(line.parent()).equals(Places.plain(other.parent()))
        || (above.isOne()
            && above.place().equals(otherAbove.place())
            && above.row().equals(otherAbove.row()));
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
    for (int i = 0; i <= lines.size(); i++) {
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
    for (int i = 0; i <= lines.size(); i++) {
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
        .flatMap(above -> places.below(above.view().id(), line.name()).stream())
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
    return bearing.stream()
        .filter(one -> above.stream().anyMatch(parent -> parent.isWithin(one)))
        .filter(one -> existing(line).isEmpty())
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
    for (int i = 0; i <= lines.size(); i++) {
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
    List<String> all = new ArrayList<>(above.known().stream().map(places::label).toList());
    above.rows().forEach(row -> all.add(lines.get(row).parent() + "/" + lines.get(row).name()));
    return String.join("；", all);
  }
}
