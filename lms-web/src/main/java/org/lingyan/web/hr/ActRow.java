package org.lingyan.web.hr;

import org.lingyan.oversight.bulk.ActView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.text.PageTexts;

/** Something that was done for all people of a list, as a page shows it. */
public final class ActRow {
  private final String href;
  private final String title;
  private final String place;
  private final String what;
  private final String numbers;
  private final String by;
  private final String undone;
  private final boolean going;
  private final boolean reversible;

  ActRow(ActView act, Words requirement, boolean going, PageTexts texts) {
    this.href = "/hr/board-act?id=" + Ids.text(act.id());
    this.title = texts.get("bulk.title." + act.kind());
    this.place = act.organisation() + " · " + texts.words(requirement);
    this.what =
        switch (act.kind()) {
          case REMIND -> "";
          case EXEMPT ->
              texts.of(
                  "act.exempt",
                  texts.word(act.word().orElseThrow()),
                  texts.day(act.from().orElseThrow()),
                  texts.day(act.last().orElseThrow()));
          case EXTEND ->
              texts.of(
                  "act.extend",
                  Integer.toString(act.slot().key().getYear()),
                  texts.day(act.last().orElseThrow()));
        };
    this.numbers =
        texts
            .texts()
            .of(
                "act.numbers",
                act.numbers().total(),
                act.numbers().wanted(),
                act.numbers().hit(),
                act.numbers().total() - act.numbers().hit());
    this.by = texts.of("act.by", act.by(), Timekeeper.day(act.at()));
    this.undone =
        act.undone()
            .map(
                one ->
                    texts.of(
                        "act.undone", one.by(), Timekeeper.day(one.at()), act.numbers().undone()))
            .orElse("");
    this.going = going;
    this.reversible = act.kind().reversible() && act.undone().isEmpty() && !going;
  }

  /** Address of its page. */
  public String getHref() {
    return href;
  }

  /** What was done. */
  public String getTitle() {
    return title;
  }

  /** Where, and for which requirement. */
  public String getPlace() {
    return place;
  }

  /** Kind and days; empty for a reminder. */
  public String getWhat() {
    return what;
  }

  /** How many people. */
  public String getNumbers() {
    return numbers;
  }

  /** Who asked, and when. */
  public String getBy() {
    return by;
  }

  /** That it was taken back; empty when it was not. */
  public String getUndone() {
    return undone;
  }

  /** Whether it still goes on. */
  public boolean isGoing() {
    return going;
  }

  /** Whether it can be taken back. */
  public boolean isReversible() {
    return reversible;
  }
}
