package org.lingyan.web.hr;

import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.CountingReason;
import org.lingyan.hours.standing.HoursReason;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/** The one reason that a list has room for: what is special about a person comes first. */
final class ShortReason {
  private ShortReason() {}

  static String of(HoursVerdict verdict, Texts texts) {
    if (verdict.status() == Status.MET) {
      return texts.of("board.why.met");
    }
    Optional<HoursReason.NotBound> notBound = first(verdict, HoursReason.NotBound.class);
    if (notBound.isPresent()) {
      return texts.of("board.why.not-bound", notBound.get().joinedOn());
    }
    if (verdict.counted().signum() == 0) {
      return texts.of("board.why.nothing");
    }
    Optional<HoursReason.Joined> joined = first(verdict, HoursReason.Joined.class);
    if (joined.isPresent()) {
      return texts.of("board.why.joined", joined.get().joinedOn(), joined.get().mode());
    }
    Optional<CountingReason.DailyCap> capped = first(verdict, CountingReason.DailyCap.class);
    if (capped.isPresent()) {
      return texts.of("board.why.capped", capped.get().days());
    }
    Optional<HoursReason.Pace> pace = first(verdict, HoursReason.Pace.class);
    if (pace.isPresent() && !pace.get().enough()) {
      return texts.of(
          "board.why.behind",
          pace.get().byNow().subtract(pace.get().counted()).stripTrailingZeros());
    }
    return texts.of(pace.isPresent() ? "board.why.on-pace" : "board.why.short");
  }

  private static <R extends Reason> Optional<R> first(HoursVerdict verdict, Class<R> kind) {
    List<R> found = verdict.reasons().stream().filter(kind::isInstance).map(kind::cast).toList();
    return found.stream().findFirst();
  }
}
