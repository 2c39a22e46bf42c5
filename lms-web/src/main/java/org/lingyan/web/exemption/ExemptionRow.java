package org.lingyan.web.exemption;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.exemption.ExemptionState;
import org.lingyan.hours.exemption.ExemptionView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.text.PageTexts;

/** An exemption on the pages of HR, or of herself: all of it. */
public final class ExemptionRow {
  private final ExemptionView view;
  private final ExemptionState state;
  private final Map<String, Words> titles;
  private final PageTexts texts;

  ExemptionRow(ExemptionView view, LocalDate today, Map<String, Words> titles, PageTexts texts) {
    this.view = view;
    this.state = view.state(today);
    this.titles = titles;
    this.texts = texts;
  }

  /** What it rests on. */
  public String getKind() {
    return texts.word(view.kind());
  }

  /** Its days, both included. */
  public String getDays() {
    return texts.of("exemption.days", view.days().from(), view.days().last());
  }

  /** Where it stands today. */
  public ExemptionState getState() {
    return state;
  }

  /** Name of its style. */
  public String getStyle() {
    return style(state);
  }

  static String style(ExemptionState state) {
    return switch (state) {
      case CURRENT -> "MET";
      case COMING -> "ON_TRACK";
      case PAST -> "EXEMPT";
      case WITHDRAWN, SHORTENED -> "UNDEFINED";
    };
  }

  /** The requirement that it is about. */
  public String getRequirement() {
    return requirement(view.requirement(), titles, texts);
  }

  static String requirement(
      Optional<String> requirement, Map<String, Words> titles, PageTexts texts) {
    return requirement
        .map(id -> texts.words(titles.get(id)))
        .orElseGet(() -> texts.get("exemption.every"));
  }

  /** Why; empty once it was erased. */
  public String getReason() {
    return view.note().reason();
  }

  /** Who entered it, and when. */
  public String getEntered() {
    return texts.of(
        "exemption.entered-by", view.entered().by(), Timekeeper.day(view.entered().at()));
  }

  /** Who took it back or ended it early, when and why; empty while it stands. */
  public String getWithdrawn() {
    return view.withdrawn()
        .map(
            act ->
                texts.of(
                    state == ExemptionState.SHORTENED
                        ? "exemption.ended-by"
                        : "exemption.withdrawn-by",
                    act.by(),
                    Timekeeper.day(act.at()),
                    view.note().withdrawal()))
        .orElse("");
  }

  /** Address of the evidence; empty for none, or when it was let go with what it proved. */
  public String getFile() {
    OptionalLong file = view.note().fileId();
    return file.isPresent() && isStanding() ? "/files/" + Ids.text(file.getAsLong()) : "";
  }

  /** Whether it stands. */
  public boolean isStanding() {
    return view.withdrawn().isEmpty();
  }

  /** Where HR ends it or takes it back; empty when there is nothing to do any more. */
  public String getEndHref() {
    return isStanding() ? "/hr/exemption-end?id=" + Ids.text(view.id()) : "";
  }

  /** Whether its last day can still be an earlier one. */
  public boolean isEndable() {
    return isStanding() && view.days().days() > 1;
  }
}
