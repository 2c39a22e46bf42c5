package org.lingyan.web.reconciliation;

import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A row of an authority's list on a page. */
public final class ComparedLine {
  private final ComparedRow row;
  private final Texts texts;

  ComparedLine(ComparedRow row, Texts texts) {
    this.row = row;
    this.texts = texts;
  }

  /** Number of the row in the list. */
  public int getNumber() {
    return row.number();
  }

  /** Whose. */
  public String getName() {
    return row.name();
  }

  /** Where she works. */
  public String getPlace() {
    return row.place();
  }

  /** The day, or the year. */
  public String getWhen() {
    return row.ofYear()
        ? texts.of("compare.year", Integer.toString(row.on().getYear()))
        : texts.datedFully(row.on());
  }

  /** How long. */
  public String getMinutes() {
    return texts.of("compare.minutes", row.minutes());
  }

  /** Category and title. */
  public String getWhat() {
    return texts.category(row.category()) + " · " + row.title();
  }

  /** Who gave it, and what the authority calls it. */
  public String getOrigin() {
    return row.provider()
        + (row.numberThere().isEmpty() ? "" : " " + texts.of("compare.number", row.numberThere()));
  }

  /** What was found. */
  public Found getFound() {
    return row.found();
  }

  /** The style of its chip. */
  public String getStyle() {
    return switch (row.found()) {
      case MATCHED -> "MET";
      case MISSING -> "AT_RISK";
      case CONFLICTING -> "NOT_MET";
      case UNKNOWN -> "UNDEFINED";
    };
  }

  /** What was decided, by whom and why; empty while it is open. */
  public String getDecision() {
    return row.decision()
        .map(
            one ->
                texts.of(
                    "compare.decided",
                    texts.of(one),
                    row.decidedBy(),
                    row.decidedAt().map(Timekeeper::day).orElse(row.on()),
                    row.reason()))
        .orElse("");
  }

  /** Whether a decision can be made. */
  public boolean isOpen() {
    return row.found() != Found.MATCHED
        && row.decision().filter(one -> one.name().equals("POSTED")).isEmpty();
  }

  /** Whether it can be posted. */
  public boolean isPostable() {
    return row.found() == Found.MISSING && row.open();
  }

  /** Whether somebody can be asked. */
  public boolean isKnown() {
    return row.personId().isPresent();
  }

  /** Where it is decided. */
  public String getHref() {
    return "/hr/compared?id=" + Ids.text(row.id());
  }

  /** The hours of whom it is about, in that year; empty for somebody unknown. */
  public String getFile() {
    return row.personId().isPresent()
        ? "/hr/person?id=" + Ids.text(row.personId().getAsLong()) + "&year=" + row.on().getYear()
        : "";
  }

  /** The rows that it stands among. */
  public String getBack() {
    return "/hr/comparison?id=" + Ids.text(row.reconciliationId());
  }
}
