package org.lingyan.oversight.reminder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Words;

/**
 * What is said in reminders.
 *
 * @param rules the requirements, by id
 * @param today the day on which it is said
 */
record ReminderNotices(Map<String, HoursRule> rules, LocalDate today) {
  private static final String OWN_PAGE = "/trainee/hours?year=";

  /** To herself. */
  NoticeDraft own(Reminded one, String step) {
    String code = today.isAfter(one.last()) ? "hours.remind-over" : "hours.remind";
    return NoticeDraft.of(
        "hours.remind",
        one.key() + step,
        NoticeKind.HOURS,
        NoticeText.of(code, title(one), missing(one), one.last(), unit(one)),
        OWN_PAGE + one.last().getYear());
  }

  /** B5: to her line manager. */
  NoticeDraft manager(Reminded one, String name) {
    return NoticeDraft.of(
        "hours.remind-manager",
        one.key() + Ids.text(one.personId()),
        NoticeKind.HOURS,
        NoticeText.of(
            "hours.remind-manager", name, title(one), missing(one), one.last(), unit(one)),
        "/account/notices");
  }

  /** B5: to HR of the unit above. */
  NoticeDraft office(Reminded one, long unit, String name) {
    return NoticeDraft.of(
        "hours.remind-office",
        one.key() + Ids.text(unit),
        NoticeKind.HOURS,
        NoticeText.of("hours.remind-office", name, title(one), one.last()),
        "/hr/board?organisation="
            + Ids.text(unit)
            + "&requirement="
            + one.ruleId()
            + "&period="
            + one.last().getYear()
            + "&status=NOT_MET");
  }

  private Words title(Reminded one) {
    return rule(one).map(HoursRule::title).orElseGet(() -> new Words(one.ruleId(), one.ruleId()));
  }

  private Optional<HoursRule> rule(Reminded one) {
    return Optional.ofNullable(rules.get(one.ruleId()));
  }

  /** 1 for clock hours, 0 for 学时: the text chooses its word by it. */
  private int unit(Reminded one) {
    return rule(one).filter(rule -> rule.unit() == Unit.CLOCK_HOUR).isPresent() ? 1 : 0;
  }

  private static BigDecimal missing(Reminded one) {
    return one.missing().orElse(BigDecimal.ZERO);
  }
}
