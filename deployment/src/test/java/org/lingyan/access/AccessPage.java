package org.lingyan.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.account.Role;

/** The printed table: by room, one line a thing, what everybody got. */
final class AccessPage {
  private static final List<Caller.Place> PLACES =
      List.of(Caller.Place.INSIDE, Caller.Place.OUTSIDE, Caller.Place.EXPIRED);

  private static final List<Role> DEPUTED = List.of(Role.HR, Role.ADMIN);

  private AccessPage() {}

  static String print(List<Row> rows, List<Item> told) {
    Map<String, List<Row>> rooms =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> row.item().room(), TreeMap::new, Collectors.toList()));
    StringBuilder page = new StringBuilder(head(rows));
    rooms.forEach((room, lines) -> room(page, room, lines));
    page.append(
        "\n## Messages\n\nOutside the product a message says its kind, a count and a link.\n\n");
    told.forEach(item -> page.append("- `").append(item.rest()).append("`\n"));
    return page.toString();
  }

  private static String head(List<Row> rows) {
    long asked = rows.stream().mapToLong(row -> row.got().size()).sum();
    return """
    # Who gets what

    Printed by `AccessIT`, which asks a running product for each of these as everybody: %d ways of \
    asking, %d answers, none of which showed anything of the subject to somebody outside. Do not \
    edit; after a change run `AccessIT` and copy `deployment/target/access.md` here.

    A person of a station is the subject. Each role is held by three callers: inside (on her \
    station), outside (on a station of the other county), expired (on her station until the day \
    before). A cell says what these three got, in this order; nobody and an account without grants \
    have one sign. Deputies of HR and of an administrator inside, in force and until the day \
    before, stand in the last two columns.

    | sign | meaning |
    |---|---|
    | ✓ | it, or the caller's own part of it |
    | ∅ | 404: there is no such thing, or not for her |
    | ✕ | 403: her roles do not suffice |
    | → | sign in first (401 for programs) |

    """
        .formatted(rows.size(), asked);
  }

  private static void room(StringBuilder page, String room, List<Row> rows) {
    page.append("\n## ").append(room).append("\n\n| what | rule | nobody | no grant |");
    Arrays.stream(Role.values()).forEach(role -> page.append(' ').append(role).append(" |"));
    DEPUTED.forEach(role -> page.append(" deputy of ").append(role).append(" |"));
    page.append("\n|---|---|---|---|")
        .append("---|".repeat(Role.values().length + DEPUTED.size()))
        .append('\n');
    for (Row row : rows) {
      page.append("| `")
          .append(row.item().name())
          .append("` | ")
          .append(rule(row))
          .append(" | ")
          .append(cells(row));
    }
  }

  private static String rule(Row row) {
    String roles = row.probe().roles().stream().map(Enum::name).collect(Collectors.joining(" "));
    return (row.probe().rule().name().toLowerCase(java.util.Locale.ROOT) + " " + roles).strip();
  }

  private static String cells(Row row) {
    Stream<String> single =
        Stream.of(Caller.Place.NOBODY, Caller.Place.NONE).map(place -> sign(row, place, null));
    Stream<String> roles =
        Arrays.stream(Role.values())
            .map(
                role ->
                    PLACES.stream()
                        .map(place -> sign(row, place, role))
                        .collect(Collectors.joining()));
    Stream<String> deputies =
        DEPUTED.stream()
            .map(
                role ->
                    sign(row, Caller.Place.DEPUTY, role)
                        + sign(row, Caller.Place.DEPUTY_OVER, role));
    return Stream.of(single, roles, deputies)
            .flatMap(cells -> cells)
            .collect(Collectors.joining(" | "))
        + " |\n";
  }

  private static String sign(Row row, Caller.Place place, Role role) {
    return row.callers().stream()
        .filter(caller -> caller.place() == place && caller.role().orElse(null) == role)
        .map(caller -> row.got().get(caller).sign())
        .findFirst()
        .orElse("");
  }
}
