package org.lingyan.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.Right;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.text.Texts;

/** A right as a row of a file. */
public final class RightCells {
  private RightCells() {}

  /** Account, person, role, place, days, how it stands, who gave it and who ended it. */
  static List<Object> of(Right right, SheetAsker asker) {
    List<Object> cells = new ArrayList<>(List.of(right.account(), person(right)));
    cells.addAll(days(right, asker));
    return cells;
  }

  /**
   * Role, place, first and last day, how it stands, who gave it and who ended it.
   *
   * @return eleven cells; the last day is blank when there is none
   */
  public static List<Object> days(Right right, SheetAsker asker) {
    Texts texts = asker.texts();
    LocalDate until = right.days().until();
    List<Object> cells = new ArrayList<>();
    cells.add(texts.of(right.role()));
    cells.add(right.organisation());
    cells.add(right.days().from());
    cells.add(
        until.equals(DateRange.FOREVER)
            ? ""
            : right.inForce().<Object>map(DateRange::last).orElse(""));
    cells.add(texts.of("sight.state." + RightRow.state(right, asker.today())));
    act(cells, right.given());
    act(cells, right.ended());
    return cells;
  }

  private static String person(Right right) {
    return right.holder().equals(right.account()) ? "" : right.holder();
  }

  private static void act(List<Object> cells, Optional<Right.Act> act) {
    cells.add(act.map(Right.Act::by).orElse(""));
    cells.add(act.<Object>map(one -> Timekeeper.day(one.at())).orElse(""));
    cells.add(act.map(Right.Act::reason).orElse(""));
  }
}
