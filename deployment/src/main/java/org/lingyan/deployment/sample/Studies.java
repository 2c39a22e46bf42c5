package org.lingyan.deployment.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lingyan.content.CoursePackage;
import org.lingyan.content.Lesson;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.Timekeeper;

/** Decides who has come how far in the starter course. */
final class Studies {
  private static final int SECONDS = 60;
  // What the trainee still lacks: less than one heartbeat.
  private static final int ALL_BUT = 15;

  private final CoursePackage course;
  private final int leastSharePercent;
  private final LocalDate today;

  /**
   * Plans for a course.
   *
   * @param leastSharePercent percent of a lesson's declared time without which it is not done
   */
  Studies(CoursePackage course, int leastSharePercent, LocalDate today) {
    this.course = course;
    this.leastSharePercent = leastSharePercent;
    this.today = today;
  }

  /** A study for a member; most have none. */
  Study of(Member member, Random random) {
    return switch (member.role()) {
      case TRAINEE -> nearly();
      case TRAINEE_DONE -> completed(today.minusDays(19), random);
      case NOBODY -> mayBe(member, random);
      default -> Study.NONE;
    };
  }

  private Study mayBe(Member member, Random random) {
    int one = random.nextInt(100);
    LocalDate last = today.minusDays(3 + (long) random.nextInt(120));
    boolean longEnough =
        member.since().plusDays(30).isBefore(last) && member.until().isAfter(today);
    if (one >= 24 || !longEnough) {
      return Study.NONE;
    }
    return one < 9 ? completed(last, random) : underWay(last, random);
  }

  /** The hours that a completed course gave. */
  Session session(Study study) {
    return new Session(
        Timekeeper.day(study.lastAt()),
        study.minutes(),
        course.category(),
        new Source(SourceKind.COURSE, course.id(), ""),
        course.title().chinese());
  }

  private Study nearly() {
    List<Integer> seconds = new ArrayList<>();
    course.lessons().forEach(lesson -> seconds.add(lesson.minutes() * SECONDS));
    Lesson last = course.lessons().get(course.lessons().size() - 1);
    seconds.set(seconds.size() - 1, last.minutes() * SECONDS * leastSharePercent / 100 - ALL_BUT);
    return new Study(
        Study.Stage.NEARLY,
        seconds,
        evening(today.minusDays(12), 19, 5),
        evening(today.minusDays(1), 20, 40));
  }

  private Study completed(LocalDate last, Random random) {
    List<Integer> seconds = new ArrayList<>();
    for (Lesson lesson : course.lessons()) {
      int share = random.nextInt(3) == 0 ? 70 + random.nextInt(30) : 100;
      seconds.add(lesson.minutes() * SECONDS * share / 100);
    }
    return new Study(
        Study.Stage.COMPLETED,
        seconds,
        evening(last.minusDays(4 + (long) random.nextInt(20)), 18, random.nextInt(60)),
        evening(last, 19 + random.nextInt(3), random.nextInt(60)));
  }

  private Study underWay(LocalDate last, Random random) {
    int done = random.nextInt(course.lessons().size() - 1);
    List<Integer> seconds = new ArrayList<>();
    for (Lesson lesson : course.lessons().subList(0, done)) {
      seconds.add(lesson.minutes() * SECONDS * (80 + random.nextInt(21)) / 100);
    }
    if (done > 0) {
      seconds.add(
          course.lessons().get(done).minutes() * SECONDS * random.nextInt(leastSharePercent) / 100);
    }
    return new Study(
        Study.Stage.UNDER_WAY,
        seconds,
        evening(last.minusDays(done), 18, random.nextInt(60)),
        evening(last, 19 + random.nextInt(3), random.nextInt(60)));
  }

  private static Instant evening(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(Timekeeper.ZONE).toInstant();
  }
}
