package org.lingyan.api.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimCourse;
import org.lingyan.hours.claim.ClaimFile;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimProvider;
import org.lingyan.hours.claim.ClaimTime;
import org.lingyan.hours.claim.EvidenceKind;
import org.lingyan.shared.Category;

/**
 * What a claim is to say. A draft may leave out what is not known yet.
 *
 * @param form by which form it is claimed
 * @param title what was learnt, in words
 * @param firstDay first day of the training; the last one when it is missing
 * @param day last day of the training; not beside from and to
 * @param from local time at which it began, {@code YYYY-MM-DDThh:mm}; together with to
 * @param to local time at which it ended
 * @param minutes whole minutes of what took place; 0 or nothing for a degree, and for its courses
 *     the sum of theirs
 * @param category its category
 * @param provider id of a provider of the register; not beside providerName
 * @param providerName who gave it, when that is not of the register
 * @param note in her own words; a reason for the form OTHER
 * @param courses courses that were passed, for a degree that is not finished
 * @param files what proves it
 */
@Schema(name = "NewClaim", description = "What a claim is to say; a draft may leave things out.")
public record NewClaim(
    ClaimForm form,
    @About(optional = true, longest = 200) String title,
    @About(optional = true) LocalDate firstDay,
    @About(optional = true) LocalDate day,
    @About(optional = true, example = "2026-05-09T09:00") String from,
    @About(optional = true, example = "2026-05-09T12:00") String to,
    @About(optional = true, least = "0", most = "527040") Integer minutes,
    @About(optional = true, longest = 40) String category,
    @About(optional = true) String provider,
    @About(optional = true, longest = 120) String providerName,
    @About(optional = true, longest = 500) String note,
    @About(optional = true, longest = 30) List<Course> courses,
    @About(optional = true, longest = 20) List<Evidence> files)
    implements Wish {
  private static final int MOST_MINUTES = 366 * 24 * 60;
  private static final int MOST_COURSES = 30;
  private static final int MOST_FILES = 20;
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);

  static NewClaim read(Body body) {
    ClaimForm form = body.word("form", ClaimForm.class);
    NewClaim wish =
        new NewClaim(
            form,
            body.optionalText("title", 200).orElse(""),
            body.optionalDay("firstDay").orElse(null),
            body.optionalDay("day").orElse(null),
            time(body, "from").map(LOCAL::format).orElse(null),
            time(body, "to").map(LOCAL::format).orElse(null),
            minutes(body, form),
            body.optionalText("category", 40).orElse(null),
            body.optionalText("provider", 20).orElse(null),
            body.optionalText("providerName", 120).orElse(""),
            body.optionalText("note", 500).orElse(""),
            body.parts("courses", MOST_COURSES).stream().map(Course::read).toList(),
            body.parts("files", MOST_FILES).stream().map(Evidence::read).toList());
    wish.together(body);
    body.done();
    return wish;
  }

  private static Integer minutes(Body body, ClaimForm form) {
    OptionalInt minutes =
        form == ClaimForm.DEGREE
            ? body.optionalWhole("minutes", 0, 0)
            : body.optionalWhole("minutes", 1, MOST_MINUTES);
    return minutes.isPresent() ? minutes.getAsInt() : null;
  }

  private static Optional<LocalDateTime> time(Body body, String name) {
    Optional<String> text = body.optionalText(name, 40);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(text.get(), LOCAL));
    } catch (DateTimeParseException other) {
      body.wrong(name, "api.field.local-time", text.get());
      return Optional.empty();
    }
  }

  /** What can be right by itself and not beside another field. */
  private void together(Body body) {
    if (body.has("from") != body.has("to")) {
      body.wrong(body.has("from") ? "to" : "from", "api.field.missing");
    }
    if (from != null && (day != null || firstDay != null)) {
      body.wrong("day", "api.claim.day-or-times");
    }
    if (from != null
        && to != null
        && !time().until().orElseThrow().isAfter(time().from().orElseThrow())) {
      body.wrong("to", "api.field.order", from);
    } else if (firstDay != null && day != null && day.isBefore(firstDay)) {
      body.wrong("day", "api.field.order", firstDay.toString());
    } else if (minutes != null && form != ClaimForm.DEGREE_COURSES && time().count() > 0) {
      long room = time().count() * 24 * 60;
      if (minutes > room) {
        body.wrong("minutes", "api.claim.more-than-days", Long.toString(room));
      }
    }
    if (provider != null && !providerName.isEmpty()) {
      body.wrong("providerName", "api.claim.one-provider");
    }
    if (!courses.isEmpty() && form != ClaimForm.DEGREE_COURSES) {
      body.wrong("courses", "api.claim.no-courses");
    }
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).course() != null && files.get(i).course() > courses.size()) {
        body.wrong("files[" + i + "].course", "api.claim.no-such-course");
      }
      String file = files.get(i).file();
      if (files.stream().filter(other -> other.file().equals(file)).count() > 1) {
        body.wrong("files[" + i + "].file", "api.claim.file-twice");
      }
    }
  }

  private ClaimTime time() {
    if (from != null && to != null) {
      return ClaimTime.between(LocalDateTime.parse(from, LOCAL), LocalDateTime.parse(to, LOCAL));
    }
    return day == null ? ClaimTime.NONE : ClaimTime.days(firstDay == null ? day : firstDay, day);
  }

  /**
   * What the claim says; {@link org.lingyan.shared.UnknownSubject} for an id that cannot be one.
   */
  public ClaimContent content() {
    return new ClaimContent(
        form,
        title,
        time(),
        minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
        Optional.ofNullable(category).map(Category::new),
        new ClaimProvider(
            provider == null
                ? OptionalLong.empty()
                : OptionalLong.of(Subjects.id("provider", provider)),
            providerName),
        note,
        courses.stream().map(one -> new ClaimCourse(one.title(), one.minutes())).toList(),
        files.stream()
            .map(
                one ->
                    ClaimFile.of(
                        Subjects.id("file", one.file()),
                        one.kind(),
                        one.course() == null ? 0 : one.course()))
            .toList());
  }

  /**
   * A course that was passed.
   *
   * @param title its name
   * @param minutes actual teaching time
   */
  @Schema(name = "ClaimCourse", description = "A course that was passed.")
  public record Course(
      @About(longest = 100) String title, @About(least = "1", most = "527040") int minutes) {
    private static Course read(Body body) {
      return new Course(body.text("title", 100), body.whole("minutes", 1, MOST_MINUTES));
    }
  }

  /**
   * A file that proves the claim.
   *
   * @param file its id, as POST files gave it
   * @param kind what it is
   * @param course number of the course that it proves, from 1; missing for the whole claim
   */
  @Schema(name = "ClaimEvidence", description = "A file that proves the claim.")
  public record Evidence(
      String file,
      EvidenceKind kind,
      @About(optional = true, least = "1", most = "30") Integer course) {
    private static Evidence read(Body body) {
      OptionalInt course = body.optionalWhole("course", 1, MOST_COURSES);
      return new Evidence(
          body.text("file", 20),
          body.word("kind", EvidenceKind.class),
          course.isPresent() ? course.getAsInt() : null);
    }
  }
}
