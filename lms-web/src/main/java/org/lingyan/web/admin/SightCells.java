package org.lingyan.web.admin;

import java.util.List;
import org.lingyan.people.account.Right;
import org.lingyan.shared.DateRange;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.text.Texts;

/** Rights as rows of a file: one manner for all lists of them. */
final class SightCells {
  private SightCells() {}

  static SheetHead head(String title, SheetAsker asker) {
    Texts texts = asker.texts();
    return SheetHead.of(
        title + " " + asker.today(),
        title,
        new SheetColumn(texts.of("sheets.rights.holder"), 16),
        new SheetColumn(texts.of("sheets.rights.role"), 14),
        new SheetColumn(texts.of("sheets.rights.owner"), 16),
        new SheetColumn(texts.of("people.organisation"), 28),
        new SheetColumn(texts.of("sheets.rights.from"), 14),
        new SheetColumn(texts.of("sheets.rights.last"), 14),
        new SheetColumn(texts.of("sheets.rights.opens"), 50),
        new SheetColumn(texts.of("sheets.rights.by"), 16),
        new SheetColumn(texts.of("sheets.rights.at"), 18),
        new SheetColumn(texts.of("sheets.rights.reason"), 40));
  }

  static List<?> of(Right right, Texts texts) {
    return List.of(
        right.holder(),
        texts.of(right.role()),
        right.owner(),
        right.organisation(),
        right.days().from(),
        right.inForce().filter(days -> days.end().isPresent()).map(DateRange::last),
        texts.of("sight.opens." + right.role()),
        right.given().map(Right.Act::by),
        right.given().map(Right.Act::at),
        right.given().map(Right.Act::reason));
  }
}
