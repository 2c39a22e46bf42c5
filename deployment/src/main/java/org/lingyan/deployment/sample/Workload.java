package org.lingyan.deployment.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lingyan.shared.DateRange;

/** Finds sessions that add up to an amount, no day fuller than what one day can count. */
final class Workload {
  private static final int LEAST = 20;
  private static final int ATTEMPTS = 30;
  // From this share of what the days could hold on, whole courses are taken as they come.
  private static final double CROWDED = 0.35;

  private final Random random;
  private final DateRange days;
  private final int dailyCap;
  private final Map<LocalDate, Integer> used = new HashMap<>();
  private final List<Session> taken = new ArrayList<>();
  private int number;

  /**
   * An empty one.
   *
   * @param days on which something may take place
   * @param dailyCap minutes that one day can count
   */
  Workload(Random random, DateRange days, int dailyCap) {
    this.random = random;
    this.days = days;
    this.dailyCap = dailyCap;
  }

  /** Most minutes that these days can hold. */
  static long room(DateRange days, int dailyCap) {
    return days.days() * dailyCap;
  }

  /** Takes a session if its day has room for it. */
  boolean take(Session session) {
    int held = used.getOrDefault(session.day(), 0);
    if (!days.contains(session.day()) || held + session.minutes() > dailyCap) {
      return false;
    }
    used.put(session.day(), held + session.minutes());
    taken.add(session);
    return true;
  }

  /** Adds sessions until they come to these minutes, as far as the days have room. */
  List<Session> fill(int minutes, List<Session> offered) {
    int open = minutes - taken.stream().mapToInt(Session::minutes).sum();
    boolean crowded = open > CROWDED * room(days, dailyCap);
    List<Session> order = new ArrayList<>(offered);
    if (!crowded) {
      Collections.shuffle(order, random);
    }
    // A fifth or so is left for what people do by themselves.
    int byThemselves = crowded ? 0 : open / (3 + random.nextInt(4));
    for (Session session : order) {
      boolean winter = session.source().id().startsWith("winter");
      if (winter && !crowded && random.nextInt(8) != 0) {
        continue;
      }
      if (open - byThemselves >= session.minutes() && take(session)) {
        open -= session.minutes();
      }
    }
    while (open > 0) {
      int added = addSmall(open);
      if (added == 0) {
        return taken;
      }
      open -= added;
    }
    return taken;
  }

  private int addSmall(int open) {
    for (int i = 0; i < ATTEMPTS; i++) {
      LocalDate day = days.from().plusDays((long) (random.nextDouble() * days.days()));
      Session some = SideWork.some(random, day, ++number);
      if (take(lasting(fitted(some.minutes(), open), some))) {
        return fitted(some.minutes(), open);
      }
    }
    for (LocalDate day = days.from(); day.isBefore(days.until()); day = day.plusDays(1)) {
      int room = dailyCap - used.getOrDefault(day, 0);
      Session some = SideWork.some(random, day, ++number);
      int minutes = Math.min(fitted(some.minutes(), open), room);
      if (minutes > 0 && take(lasting(minutes, some))) {
        return minutes;
      }
    }
    return 0;
  }

  // Only a lesson on line lasts whatever is left.
  private Session lasting(int minutes, Session some) {
    return minutes == some.minutes() ? some : SideWork.online(random, some.day(), minutes, number);
  }

  // No crumb is left that would be no session.
  private static int fitted(int minutes, int open) {
    return open - minutes < LEAST ? open : minutes;
  }
}
