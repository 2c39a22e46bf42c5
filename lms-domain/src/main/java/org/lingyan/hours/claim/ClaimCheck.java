package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** L2, L3: whether a claim can be right. Pure: its facts are gathered before. */
final class ClaimCheck {
  /** Minutes that a day holds. */
  static final int MINUTES_OF_A_DAY = 24 * 60;

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_PROVIDER = 120;
  static final int LONGEST_NOTE = 500;
  static final int LONGEST_COURSE = 100;
  // Nobody studies more than whole days of a leap year.
  private static final int MOST_MINUTES = 366 * MINUTES_OF_A_DAY;

  private final ClaimContent content;
  private final Optional<LocalDate> joined;
  private final LocalDate today;

  /**
   * Checks a claim.
   *
   * @param joined her first day of work; empty when none is on record
   * @param today the local day
   */
  ClaimCheck(ClaimContent content, Optional<LocalDate> joined, LocalDate today) {
    this.content = content;
    this.joined = joined;
    this.today = today;
  }

  /** Everything that can never be right, however it goes on. */
  List<ClaimRefusal> impossible() {
    List<ClaimRefusal> wrong = new ArrayList<>();
    texts(wrong);
    days(wrong);
    minutes(wrong);
    return wrong;
  }

  /** Everything that keeps it from being sent. */
  List<ClaimRefusal> all() {
    List<ClaimRefusal> wrong = new ArrayList<>();
    missing(wrong);
    wrong.addAll(impossible());
    evidence(wrong);
    return wrong;
  }

  private void texts(List<ClaimRefusal> wrong) {
    tooLong("title", content.title(), LONGEST_TITLE, wrong);
    tooLong("provider", content.provider().name(), LONGEST_PROVIDER, wrong);
    tooLong("note", content.note(), LONGEST_NOTE, wrong);
    content.courses().forEach(one -> tooLong("courses", one.title(), LONGEST_COURSE, wrong));
  }

  private static void tooLong(String field, String text, int longest, List<ClaimRefusal> wrong) {
    if (text.codePointCount(0, text.length()) > longest) {
      wrong.add(new ClaimRefusal.TooLong(field, longest));
    }
  }

  private void days(List<ClaimRefusal> wrong) {
    ClaimTime time = content.time();
    if (time.isReversed()) {
      wrong.add(new ClaimRefusal.EndsBefore());
      return;
    }
    time.last()
        .filter(day -> day.isAfter(today))
        .ifPresent(day -> wrong.add(new ClaimRefusal.Future(day, today)));
    time.first()
        .filter(day -> joined.isPresent() && day.isBefore(joined.get()))
        .ifPresent(day -> wrong.add(new ClaimRefusal.BeforeJoining(day, joined.get())));
  }

  private void minutes(List<ClaimRefusal> wrong) {
    boolean none =
        content.form() == ClaimForm.DEGREE_COURSES
            ? content.courses().stream().anyMatch(one -> one.minutes() < 1)
            : content.form() != ClaimForm.DEGREE
                && content.minutes().isPresent()
                && content.minutes().getAsInt() < 1;
    if (none) {
      wrong.add(new ClaimRefusal.NoMinutes());
      return;
    }
    long sum =
        content.form() == ClaimForm.DEGREE_COURSES
            ? content.courses().stream().mapToLong(ClaimCourse::minutes).sum()
            : content.worth().orElse(0);
    long room = MOST_MINUTES;
    if (content.form().fillsDays()
        && content.time().first().isPresent()
        && !content.time().isReversed()) {
      room = Math.min(room, content.time().room());
    }
    if (sum > room) {
      wrong.add(new ClaimRefusal.TooManyMinutes((int) Math.min(sum, Integer.MAX_VALUE), room));
    }
  }

  private void missing(List<ClaimRefusal> wrong) {
    need(!content.title().isBlank(), ClaimRefusal.Field.TITLE, wrong);
    need(content.time().last().isPresent(), ClaimRefusal.Field.DAY, wrong);
    need(content.category().isPresent(), ClaimRefusal.Field.CATEGORY, wrong);
    need(
        !content.form().needsProvider() || !content.provider().isMissing(),
        ClaimRefusal.Field.PROVIDER,
        wrong);
    if (content.form() == ClaimForm.DEGREE_COURSES) {
      need(
          !content.courses().isEmpty()
              && content.courses().stream().noneMatch(one -> one.title().isBlank()),
          ClaimRefusal.Field.COURSES,
          wrong);
    } else {
      need(content.worth().isPresent(), ClaimRefusal.Field.MINUTES, wrong);
    }
    if (content.form() == ClaimForm.OTHER) {
      need(!content.note().isBlank(), ClaimRefusal.Field.NOTE, wrong);
    }
  }

  private static void need(boolean there, ClaimRefusal.Field field, List<ClaimRefusal> wrong) {
    if (!there) {
      wrong.add(new ClaimRefusal.Missing(field));
    }
  }

  private void evidence(List<ClaimRefusal> wrong) {
    need(
        !content.form().isTraining() || has(EvidenceKind.CERTIFICATE),
        ClaimRefusal.Field.CERTIFICATE,
        wrong);
    need(
        content.form() != ClaimForm.DEGREE || has(EvidenceKind.DIPLOMA),
        ClaimRefusal.Field.DIPLOMA,
        wrong);
    if (content.form() == ClaimForm.DEGREE_COURSES && !wholeTranscript()) {
      IntStream.range(0, content.courses().size())
          .filter(i -> content.files().stream().noneMatch(file -> file.course() == i + 1))
          .forEach(
              i -> wrong.add(new ClaimRefusal.CourseUnproved(content.courses().get(i).title())));
    }
  }

  private boolean has(EvidenceKind kind) {
    return content.files().stream().anyMatch(file -> file.kind() == kind);
  }

  /** One transcript may prove all courses. */
  private boolean wholeTranscript() {
    return content.files().stream()
        .anyMatch(file -> file.kind() == EvidenceKind.TRANSCRIPT && file.course() == 0);
  }
}
