package org.lingyan.web.duplicate;

import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** How both records stand in a year, and how the one who stays would. */
public final class YearRow {
  private final int year;
  private final Cell stays;
  private final Cell alias;
  private final Cell merged;
  private final PageTexts texts;

  YearRow(
      int year,
      Optional<HoursVerdict> stays,
      Optional<HoursVerdict> alias,
      Optional<HoursVerdict> merged,
      PageTexts texts) {
    this.year = year;
    this.stays = new Cell(stays, texts);
    this.alias = new Cell(alias, texts);
    this.merged = new Cell(merged, texts);
    this.texts = texts;
  }

  /** The year. */
  public String getYear() {
    return texts.of("board.year", Integer.toString(year));
  }

  /** Who stays, as she is. */
  public Cell getStays() {
    return stays;
  }

  /** The other, as she is. */
  public Cell getAlias() {
    return alias;
  }

  /** Who stays, as she would be. */
  public Cell getMerged() {
    return merged;
  }

  /** A verdict in a comparison. */
  public static final class Cell {
    private final Optional<HoursVerdict> verdict;
    private final PageTexts texts;

    Cell(Optional<HoursVerdict> verdict, PageTexts texts) {
      this.verdict = verdict;
      this.texts = texts;
    }

    /** Whether a requirement binds her. */
    public boolean isBound() {
      return verdict.isPresent();
    }

    /** 学时 counted. */
    public String getCounted() {
      return verdict.map(judged -> texts.amount(judged.counted())).orElse("");
    }

    /** The verdict. */
    public Status getStatus() {
      return verdict.map(HoursVerdict::status).orElse(Status.UNDEFINED);
    }

    /** Why. */
    public List<ReasonRow> getReasons() {
      return verdict.map(judged -> ReasonRow.of(judged.reasons(), texts.texts())).orElse(List.of());
    }
  }
}
