package org.lingyan.web.rules;

import java.time.LocalDate;
import org.lingyan.rules.BindingView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** A requirement that binds somewhere, in the list. */
public final class BindingRow {
  private final BindingView binding;
  private final String title;
  private final boolean own;
  private final LocalDate today;
  private final PageTexts texts;

  /**
   * The row.
   *
   * @param own whether it lies inside the reader's scope
   */
  BindingRow(BindingView binding, String title, boolean own, LocalDate today, PageTexts texts) {
    this.binding = binding;
    this.title = title;
    this.own = own;
    this.today = today;
    this.texts = texts;
  }

  /** What the requirement is called. */
  public String getTitle() {
    return title;
  }

  /** Address of its page. */
  public String getHref() {
    return "/rules/pack?id=" + binding.ruleId();
  }

  /** Where, and from when until when. */
  public String getDetail() {
    return isEnding()
        ? texts.of(
            "rules.binding.days",
            binding.organisation(),
            binding.days().from(),
            binding.days().last())
        : texts.of("rules.binding.since", binding.organisation(), binding.days().from());
  }

  private boolean isEnding() {
    return !binding.days().until().equals(DateRange.FOREVER);
  }

  /** Whether boards show it first. */
  public boolean isMain() {
    return binding.main();
  }

  /** Whether it comes from above the reader's scope. */
  public boolean isFromAbove() {
    return !own;
  }

  /** Whether it is over. */
  public boolean isOver() {
    return !binding.days().until().isAfter(today);
  }

  /** Address where it is ended; empty where the reader cannot. */
  public String getEndHref() {
    return own && !isOver() ? "/rules/binding-end?id=" + Ids.text(binding.id()) : "";
  }
}
