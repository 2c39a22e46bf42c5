package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.people.tree.TreeRefusal;

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
   */
  record Finding(
      RowVerdict verdict,
      List<Trouble> troubles,
      Optional<Places.Place> above,
      OptionalInt aboveRow) {}

  Finding judge(int number) {
    PlaceLine line = lines.get(number);
    List<Trouble> troubles = new ArrayList<>(line.troubles());
    List<Places.Place> known = line.parent().isEmpty() ? List.of() : places.named(line.parent());
    List<Integer> rows = line.parent().isEmpty() ? List.of() : rows(line.parent());
    // A list that comes again has its own parents on record already.
    rows = rows.stream().filter(row -> existing(row).isEmpty()).toList();
    if (!line.parent().isEmpty() && known.size() + rows.size() != 1) {
      troubles.add(
          known.isEmpty() && rows.isEmpty()
              ? Trouble.in(IntakeField.PARENT, "intake.no-place", line.parent())
              : Trouble.in(IntakeField.PARENT, "intake.several-places", several(known, rows)));
    }
    if (leadsToItself(number)) {
      troubles.add(Trouble.in(IntakeField.PARENT, new TreeRefusal.Cycle()));
    }
    lines.values().stream()
        .filter(other -> other.number() != number && isSame(line, other))
        .findFirst()
        .ifPresent(
            other ->
                troubles.add(
                    Trouble.in(IntakeField.PLACE_NAME, "intake.place-twice", other.number())));
    Optional<Places.Place> above =
        known.size() == 1 && rows.isEmpty() ? Optional.of(known.get(0)) : Optional.empty();
    Optional<Places.Place> there = above.flatMap(one -> places.below(one.view().id(), line.name()));
    there.ifPresent(one -> differs(line, one, troubles));
    line.since()
        .filter(day -> above.filter(one -> one.since().isAfter(day)).isPresent())
        .ifPresent(
            day ->
                troubles.add(
                    Trouble.in(
                        IntakeField.ESTABLISHED_ON,
                        "intake.before-place",
                        above.orElseThrow().since())));
    RowVerdict verdict =
        !troubles.isEmpty()
            ? RowVerdict.ERROR
            : there.isPresent() ? RowVerdict.UNCHANGED : RowVerdict.NEW;
    return new Finding(
        verdict,
        Trouble.sorted(troubles),
        above,
        rows.size() == 1 ? OptionalInt.of(rows.get(0)) : OptionalInt.empty());
  }

  private static boolean isSame(PlaceLine one, PlaceLine other) {
    return Places.plain(one.name()).equals(Places.plain(other.name()))
        && Places.plain(one.parent()).equals(Places.plain(other.parent()));
  }

  /** Kind and level of what is there are not changed by a list. */
  private static void differs(PlaceLine line, Places.Place there, List<Trouble> troubles) {
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
  }

  /** What a row stands for on record already. */
  private Optional<Places.Place> existing(int row) {
    PlaceLine line = lines.get(row);
    List<Places.Place> known = places.named(line.parent());
    return known.stream()
        .flatMap(above -> places.below(above.view().id(), line.name()).stream())
        .findFirst();
  }

  /** Rows that a parent's name may mean: by the name alone, or by the end of a path. */
  private List<Integer> rows(String parent) {
    String plain = Places.plain(parent);
    return named.getOrDefault(plain.substring(plain.lastIndexOf('/') + 1), List.of());
  }

  private boolean leadsToItself(int number) {
    int at = number;
    for (int i = 0; i <= lines.size(); i++) {
      String parent = lines.get(at).parent();
      List<Integer> next = parent.isEmpty() ? List.of() : rows(parent);
      if (next.size() != 1 || existing(next.get(0)).isPresent()) {
        return false;
      }
      at = next.get(0);
      if (at == number) {
        return true;
      }
    }
    return false;
  }

  private String several(List<Places.Place> known, List<Integer> rows) {
    List<String> all = new ArrayList<>(known.stream().map(places::label).toList());
    rows.forEach(row -> all.add(lines.get(row).parent() + "/" + lines.get(row).name()));
    return String.join("；", all);
  }
}
