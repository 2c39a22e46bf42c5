package org.lingyan.web.admin;

import java.time.LocalDate;
import org.lingyan.people.account.Right;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A right in words: what, where, when, from whom and why, and what it opens. */
public final class RightRow {
  private final Right right;
  private final LocalDate today;
  private final PageTexts texts;

  /** For pages of this room and of one's own account. */
  public RightRow(Right right, LocalDate today, PageTexts texts) {
    this.right = right;
    this.today = today;
    this.texts = texts;
  }

  /** Who may act. */
  public String getHolder() {
    return right.holder();
  }

  /** Address of the holder's account. */
  public String getAccountHref() {
    return "/admin/account?id=" + Ids.text(right.accountId());
  }

  /** The role; a deputy's names whose it is. */
  public String getRole() {
    return right.deputyshipId().isPresent()
        ? texts.of("sight.deputy", texts.word(right.role()), right.owner())
        : texts.word(right.role());
  }

  /** Where it holds. */
  public String getOrganisation() {
    return right.organisation();
  }

  /** From which to which day. */
  public String getDays() {
    LocalDate from = right.days().from();
    return right
        .inForce()
        .map(
            days ->
                days.until().equals(DateRange.FOREVER)
                    ? texts.of("sight.days.open", from)
                    : texts.of("sight.days", from, days.last()))
        .orElseGet(() -> texts.of("sight.days.never", from));
  }

  /** Whether it holds today, will hold, or held. */
  public String getState() {
    return state(right, today);
  }

  /** The same for a file. */
  static String state(Right right, LocalDate today) {
    if (right.days().contains(today)) {
      return "NOW";
    }
    return right.days().until().isAfter(today) ? "FUTURE" : "PAST";
  }

  /** The same as a word. */
  public String getStateWord() {
    return texts.get("sight.state." + getState());
  }

  /** The look of that word. */
  public String getChip() {
    return switch (getState()) {
      case "NOW" -> "MET";
      case "FUTURE" -> "ON_TRACK";
      default -> "UNDEFINED";
    };
  }

  private boolean isOver() {
    return !right.days().until().isAfter(today);
  }

  /** Who gave it, when and why. */
  public String getGiven() {
    return right
        .given()
        .map(
            act ->
                texts.of(
                    "sight.given",
                    act.by().isEmpty() ? texts.get("tree.system") : act.by(),
                    Timekeeper.day(act.at()),
                    act.reason()))
        .orElseGet(() -> texts.get("sight.given.unknown"));
  }

  /** Who ended it, when and why; empty when nobody did. */
  public String getEnded() {
    return right
        .ended()
        .map(
            act ->
                act.by().isEmpty()
                    ? texts.of("sight.ended.system", Timekeeper.day(act.at()))
                    : texts.of("sight.ended", act.by(), Timekeeper.day(act.at()), act.reason()))
        .orElse("");
  }

  /** What it opens. */
  public String getOpens() {
    return texts.get("sight.opens." + right.role());
  }

  /** Address of the form that ends it; empty when it is over, or is not a grant of its own. */
  public String getEndHref() {
    return isOver() || right.deputyshipId().isPresent()
        ? ""
        : "/admin/grant-end?account="
            + Ids.text(right.accountId())
            + "&grant="
            + Ids.text(right.grantId());
  }

  /** Id of the deputyship; empty for a grant. */
  public String getDeputyship() {
    return right.deputyshipId().isPresent() ? Ids.text(right.deputyshipId().getAsLong()) : "";
  }

  /** Whether a deputyship can be ended. */
  public boolean isDeputyshipOpen() {
    return right.deputyshipId().isPresent() && !isOver();
  }

  /** Whether a deputy can act now. */
  public boolean isDeputyshipNow() {
    return right.deputyshipId().isPresent() && right.days().contains(today);
  }

  /** Id of the grant. */
  public String getGrant() {
    return Ids.text(right.grantId());
  }

  /** Role and place, as a menu shows them. */
  public String getLabel() {
    return texts.word(right.role()) + " · " + right.organisation();
  }
}
