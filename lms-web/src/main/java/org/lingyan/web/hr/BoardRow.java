package org.lingyan.web.hr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** A person in the board's list. */
public final class BoardRow {
  private final String href;
  private final String name;
  private final String organisation;
  private final String worker;
  private final String level;
  private final String needed;
  private final String lacking;
  private final String counted;
  private final String missing;
  private final Status status;
  private final String reason;
  private final List<ReasonRow> reasons;

  BoardRow(StandingList.Line line, Optional<HoursVerdict> verdict, int year, PageTexts texts) {
    this.href = "/hr/person?id=" + Ids.text(line.personId()) + "&year=" + year;
    this.name = line.name();
    this.organisation = line.organisation();
    this.worker = line.worker().map(texts::word).orElse("");
    this.level = line.level().map(texts::word).orElse("–");
    this.needed = line.needed().map(texts::amount).orElse("–");
    this.lacking = line.lacking().stream().map(texts::category).collect(Collectors.joining(" "));
    this.counted = texts.amount(line.counted());
    this.missing = line.missing().map(texts::amount).orElse("–");
    this.status = line.status();
    this.reason = verdict.map(why -> ShortReason.of(why, texts.texts())).orElse("");
    this.reasons = verdict.map(why -> ReasonRow.of(why.reasons(), texts.texts())).orElse(List.of());
  }

  /** Address of her file. */
  public String getHref() {
    return href;
  }

  /** Her name. */
  public String getName() {
    return name;
  }

  /** Where she counts. */
  public String getOrganisation() {
    return organisation;
  }

  /** Kind of her employment. */
  public String getWorker() {
    return worker;
  }

  /** Level of her certificate; a dash when there is none. */
  public String getLevel() {
    return level;
  }

  /** 学时 asked; a dash when nothing can be said. */
  public String getNeeded() {
    return needed;
  }

  /** Categories of which something is missing; may be empty. */
  public String getLacking() {
    return lacking;
  }

  /** 学时 that count. */
  public String getCounted() {
    return counted;
  }

  /** 学时 still to come; a dash when nothing can be said. */
  public String getMissing() {
    return missing;
  }

  /** The verdict. */
  public Status getStatus() {
    return status;
  }

  /** The reason in few words; empty when there is none to show. */
  public String getReason() {
    return reason;
  }

  /** All reasons. */
  public List<ReasonRow> getReasons() {
    return reasons;
  }
}
