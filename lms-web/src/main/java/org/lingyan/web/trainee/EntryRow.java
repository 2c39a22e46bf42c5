package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.statement.EntryState;
import org.lingyan.hours.statement.StatedEntry;
import org.lingyan.web.text.ReasonRow;
import org.lingyan.web.text.Texts;

/** A row of the ledger. */
public final class EntryRow {
  private final StatedEntry stated;
  private final String day;
  private final String title;
  private final String category;
  private final List<ReasonRow> reasons;

  private EntryRow(StatedEntry stated, Texts texts) {
    this.stated = stated;
    LocalDate on = stated.entry().occurredOn();
    // Seen from the day itself: the year stands above the list.
    this.day = new Texts(texts.locale(), on).day(on);
    this.title =
        stated.entry().title().isEmpty() ? texts.of("hours.untitled") : stated.entry().title();
    this.category = texts.category(stated.entry().category());
    this.reasons = ReasonRow.of(stated.reasons(), texts);
  }

  /** The row of an entry. */
  static EntryRow of(StatedEntry stated, Texts texts) {
    return new EntryRow(stated, texts);
  }

  /** The local day, without its year. */
  public String getDay() {
    return day;
  }

  /** Words for people. */
  public String getTitle() {
    return title;
  }

  /** Where it comes from. */
  public SourceKind getSource() {
    return stated.entry().source().kind();
  }

  /** Its category. */
  public String getCategory() {
    return category;
  }

  /** Minutes as posted. */
  public int getMinutes() {
    return stated.entry().minutes();
  }

  /** 学时 that it counts; zero where no rule converts. */
  public BigDecimal getWorth() {
    return stated.worth().orElse(BigDecimal.ZERO);
  }

  /** Whether a rule converts. */
  public boolean isConverted() {
    return stated.worth().isPresent();
  }

  /** Whether it counts. */
  public EntryState getState() {
    return stated.state();
  }

  /** Whether there is something to explain. */
  public boolean isReduced() {
    return stated.state() != EntryState.COUNTED;
  }

  /** Why it counts less than it says. */
  public List<ReasonRow> getReasons() {
    return reasons;
  }
}
