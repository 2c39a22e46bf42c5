package org.lingyan.deployment.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.shared.DateRange;

/** Shares out the aims of a year among the people of a team, the keenest first. */
final class Shares {
  private static final double FEW = 0.06;
  private static final double BY_YEARS_END = 0.66;
  private static final double MOST = 0.8;

  private Shares() {}

  /**
   * Aims for a year that is not over: the later in it, the more are done.
   *
   * @param ranked people bound by the rule, the keenest first
   */
  static Map<Member, Aim> running(Team team, List<Member> ranked, DateRange year, LocalDate today) {
    double gone = (double) new DateRange(year.from(), today).days() / year.days();
    double met = Math.min(MOST, (FEW + BY_YEARS_END * gone * gone * gone) * team.keen());
    int people = ranked.size();
    int done = between(1, (int) Math.round(people * met), people - 2);
    int behind = between(1, (int) Math.round(people * team.behind()), people - done - 1);
    Map<Member, Aim> aims = new HashMap<>();
    for (int i = 0; i < people; i++) {
      aims.put(ranked.get(i), i < done ? Aim.MET : i < people - behind ? Aim.PACE : Aim.BEHIND);
    }
    return aims;
  }

  /** Aims for a year that is over. */
  static Map<Member, Aim> over(Team team, List<Member> ranked) {
    int people = ranked.size();
    int missed =
        between(1, (int) Math.round(people * (FEW + BY_YEARS_END * team.behind())), people - 1);
    Map<Member, Aim> aims = new HashMap<>();
    for (int i = 0; i < people; i++) {
      aims.put(ranked.get(i), i < people - missed ? Aim.MET : Aim.SHORT);
    }
    return aims;
  }

  private static int between(int least, int wanted, int most) {
    return Math.max(0, Math.min(Math.max(least, wanted), most));
  }
}
