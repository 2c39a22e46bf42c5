package org.lingyan.web.hr;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.standing.StandingList;

/** A column of the board's list that can be shown or hidden; the name always stands first. */
enum BoardColumn {
  /** Where she counts. */
  ORGANISATION(StandingList.Sort.ORGANISATION, true),
  /** Kind of employment. */
  WORKER(false),
  /** Level of the national certificate. */
  LEVEL(false),
  /** Asked. */
  NEEDED(false),
  /** Held. */
  COUNTED(StandingList.Sort.COUNTED, true),
  /** Still to come. */
  MISSING(StandingList.Sort.MISSING, true),
  /** Categories of which something is missing. */
  LACKING(false),
  /** The verdict. */
  STATUS(StandingList.Sort.STATUS, true),
  /** Why. */
  REASON(true);

  /** What is shown where nobody has chosen. */
  static final Set<BoardColumn> USUAL =
      Arrays.stream(values())
          .filter(column -> column.usual)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(BoardColumn.class)));

  /** Begins the names of the boxes in the form that chooses. */
  static final String BOX = "column-";

  private static final String CHOSEN = "chosen";
  private static final String NONE = "none";

  private final Optional<StandingList.Sort> sort;
  private final boolean usual;

  BoardColumn(boolean usual) {
    this.sort = Optional.empty();
    this.usual = usual;
  }

  BoardColumn(StandingList.Sort sort, boolean usual) {
    this.sort = Optional.of(sort);
    this.usual = usual;
  }

  /** What the list can be sorted by under this heading. */
  Optional<StandingList.Sort> sort() {
    return sort;
  }

  /** Its name in addresses and styles. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its heading. */
  String key() {
    return this == REASON
        ? "board.reason"
        : sort.map(by -> "board.sort." + by).orElse("board.column." + this);
  }

  /** Reads the columns of an address, or of the form that chooses; what is unknown is left out. */
  static Set<BoardColumn> of(UnaryOperator<String> parameter) {
    String text = Optional.ofNullable(parameter.apply("columns")).orElse("").strip();
    if (text.isEmpty()) {
      return USUAL;
    }
    Set<String> words = Arrays.stream(text.split("\\.", -1)).collect(Collectors.toSet());
    Set<BoardColumn> columns = EnumSet.noneOf(BoardColumn.class);
    for (BoardColumn column : values()) {
      boolean shown =
          text.equals(CHOSEN)
              ? parameter.apply(BOX + column.word()) != null
              : words.contains(column.word());
      if (shown) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The columns as an address says them; empty where they are the usual ones. */
  static String said(Set<BoardColumn> columns) {
    if (columns.equals(USUAL)) {
      return "";
    }
    return columns.isEmpty()
        ? NONE
        : Arrays.stream(values())
            .filter(columns::contains)
            .map(BoardColumn::word)
            .collect(Collectors.joining("."));
  }
}
