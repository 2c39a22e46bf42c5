package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.audit.Action;
import org.lingyan.inspection.LogFilter;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/**
 * What the address of the action log says.
 *
 * @param from first day
 * @param to last day
 * @param who account or person who did it
 * @param action what was done
 * @param whom person it was about
 * @param outcome what became of it
 * @param page number of the page, from 0
 */
record LogQuery(
    LocalDate from,
    LocalDate to,
    String who,
    String action,
    String whom,
    Optional<Action.Result> outcome,
    int page) {

  /** Reads an address; worth nothing unless {@link Asked#isRight} afterwards. */
  static LogQuery of(Asked asked, Instant at) {
    DateRange days = asked.days(Timekeeper.day(at), Inspector::usualFrom);
    return new LogQuery(
        days.from(),
        days.last(),
        asked.text("who"),
        asked.text("action"),
        asked.text("whom"),
        asked.word(Action.Result.class, "outcome"),
        asked.page());
  }

  LogFilter filter() {
    return new LogFilter(DateRange.inclusive(from, to), who, action, whom, outcome);
  }

  boolean filtered() {
    return !(who + action + whom).isEmpty() || outcome.isPresent();
  }

  Href href(int other) {
    return new Href("/audit/log")
        .with("from", from)
        .with("to", to)
        .with("who", who)
        .with("action", action)
        .with("whom", whom)
        .with("outcome", outcome.map(Enum::name).orElse(""))
        .with("page", other == 0 ? "" : other + 1);
  }

  /** For the line about the reading: days and which filters, not what stands in them. */
  String noted() {
    return "log "
        + from
        + ".."
        + to
        + (who.isEmpty() ? "" : " who")
        + (whom.isEmpty() ? "" : " whom")
        + (action.isEmpty() ? "" : " " + action)
        + outcome.map(one -> " " + one).orElse("");
  }
}
