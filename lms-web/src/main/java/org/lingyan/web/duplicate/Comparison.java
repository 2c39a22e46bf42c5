package org.lingyan.web.duplicate;

import java.util.List;
import java.util.Map;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergePlan;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Two records side by side, and what one of them would be. */
public final class Comparison {
  private final MergePlan plan;
  private final MainEmployment decided;
  private final Map<Long, String> places;
  private final RecordSide stays;
  private final RecordSide alias;
  private final List<YearRow> years;
  private final List<Ledger.Twins> twins;
  private final PageTexts texts;

  Comparison(
      MergePlan plan,
      MainEmployment decided,
      Map<Long, String> places,
      RecordSide stays,
      RecordSide alias,
      List<YearRow> years,
      List<Ledger.Twins> twins,
      PageTexts texts) {
    this.plan = plan;
    this.decided = decided;
    this.places = places;
    this.stays = stays;
    this.alias = alias;
    this.years = List.copyOf(years);
    this.twins = List.copyOf(twins);
    this.texts = texts;
  }

  /** Who stays. */
  public RecordSide getStays() {
    return stays;
  }

  /** Who is known under her afterwards. */
  public RecordSide getAlias() {
    return alias;
  }

  /** How they stand, the latest year first. */
  public List<YearRow> getYears() {
    return years;
  }

  /** What both hold and what would count once. */
  public List<TwinRow> getTwins() {
    return twins.stream().map(one -> new TwinRow(one, texts)).toList();
  }

  /** What stands against it. */
  public List<ReasonRow> getAgainst() {
    return ReasonRow.of(plan.against(), texts.texts());
  }

  /** Whether nothing does. */
  public boolean isPossible() {
    return plan.against().isEmpty();
  }

  /** Times in which both have a main employment. */
  public List<String> getOverlaps() {
    return plan.overlaps().stream()
        .map(
            one ->
                texts.of(
                    "merge.overlap",
                    EmploymentLine.days(one.days(), texts),
                    place(one.ofStays()),
                    place(one.ofAlias())))
        .toList();
  }

  /** Whether it has to be decided whose employment goes on: they name two places. */
  public boolean isToBeDecided() {
    return plan.overlaps().stream().anyMatch(one -> one.ofStays() != one.ofAlias());
  }

  /** Her employments as they would be. */
  public List<EmploymentLine> getAfter() {
    return plan.after().stream().map(one -> new EmploymentLine(one, places, texts)).toList();
  }

  private String place(long organisation) {
    return places.getOrDefault(organisation, "");
  }

  /** Whether the employments of who stays go on as the main ones. */
  public boolean isMainOfStaying() {
    return decided == MainEmployment.OF_STAYING;
  }

  /** Address of the same with the employments of who stays as the main ones. */
  public String getStayingMainHref() {
    return href(plan.stays().id(), plan.alias().id(), MainEmployment.OF_STAYING);
  }

  /** Address of the same with those of the other as the main ones. */
  public String getMergedMainHref() {
    return href(plan.stays().id(), plan.alias().id(), MainEmployment.OF_MERGED);
  }

  /** Address of the same with the other one staying. */
  public String getSwapHref() {
    return href(
        plan.alias().id(),
        plan.stays().id(),
        isMainOfStaying() ? MainEmployment.OF_MERGED : MainEmployment.OF_STAYING);
  }

  private static String href(long stays, long alias, MainEmployment main) {
    return "/people/merge?a="
        + Ids.text(stays)
        + "&b="
        + Ids.text(alias)
        + (main == MainEmployment.OF_MERGED ? "&main=" + main : "");
  }

  /** The verb on the button. */
  public String getButton() {
    return texts.of("merge.button", stays.getName(), stays.getOrganisation());
  }
}
