package org.lingyan.web.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimCourse;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimProvider;
import org.lingyan.hours.claim.ClaimTime;
import org.lingyan.shared.Category;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.text.PageTexts;

/** Reads one step of the form over what the claim says already. */
final class ClaimReader {
  /** Rows for courses that were passed. */
  static final int COURSES = 12;

  private final ClaimContent base;
  private final UnaryOperator<String> typed;
  private final OptionalInt perHour;
  private final PageTexts texts;
  private final FormReader reader;

  /**
   * Reads.
   *
   * @param typed gives what was typed into a field; empty for nothing
   * @param perHour minutes that make one 学时; empty where nothing is counted so
   */
  ClaimReader(
      ClaimContent base, UnaryOperator<String> typed, OptionalInt perHour, PageTexts texts) {
    this.base = base;
    this.typed = typed;
    this.perHour = perHour;
    this.texts = texts;
    this.reader = new FormReader(texts, "claim.");
  }

  /** What is wrong, by field. */
  Map<String, String> problems() {
    return reader.problems();
  }

  /** The form that was chosen, else the one that it has. */
  ClaimForm form() {
    return Arrays.stream(ClaimForm.values())
        .filter(form -> form.name().equals(typed.apply("form")))
        .findFirst()
        .orElse(base.form());
  }

  /**
   * The first step: what it was.
   *
   * @param provider finds who is meant by a name
   */
  ClaimContent what(Function<String, ClaimProvider> provider) {
    ClaimForm form = form();
    return new ClaimContent(
        form,
        typed.apply("title"),
        base.time(),
        // Minutes of another form mean something else.
        form == base.form() ? base.minutes() : OptionalInt.empty(),
        base.category(),
        provider.apply(typed.apply("provider")),
        typed.apply("note"),
        form == ClaimForm.DEGREE_COURSES ? base.courses() : List.of(),
        base.files());
  }

  /** The second step: when, and how long. */
  ClaimContent when() {
    ClaimTime time = time();
    List<ClaimCourse> courses =
        base.form() == ClaimForm.DEGREE_COURSES ? courses() : List.<ClaimCourse>of();
    OptionalInt minutes = minutes();
    Optional<Category> category =
        Optional.of(typed.apply("category")).filter(code -> !code.isBlank()).map(Category::new);
    return new ClaimContent(
        base.form(),
        base.title(),
        time,
        minutes,
        category,
        base.provider(),
        base.note(),
        courses,
        base.files());
  }

  private ClaimTime time() {
    Optional<LocalDate> first = reader.maybeDay("first", typed.apply("first"));
    Optional<LocalDate> last = reader.maybeDay("day", typed.apply("day")).or(() -> first);
    Optional<LocalTime> from = clock("from");
    Optional<LocalTime> until = clock("to");
    if (last.isEmpty()) {
      return ClaimTime.NONE;
    }
    LocalDate begin = first.orElse(last.get());
    if (from.isPresent() != until.isPresent()) {
      reader.wrong(from.isPresent() ? "to" : "from", texts.get("claim.both-times"));
      return ClaimTime.NONE;
    }
    return from.isPresent()
        ? ClaimTime.between(
            LocalDateTime.of(begin, from.get()), LocalDateTime.of(last.get(), until.orElseThrow()))
        : ClaimTime.days(begin, last.get());
  }

  private Optional<LocalTime> clock(String field) {
    String text = typed.apply(field).strip();
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalTime.parse(text).withSecond(0).withNano(0));
    } catch (DateTimeParseException odd) {
      reader.wrong(field, texts.of("claim.no-time", text));
      return Optional.empty();
    }
  }

  private OptionalInt minutes() {
    String amount = typed.apply("amount").strip();
    if (amount.isEmpty() || base.form() == ClaimForm.DEGREE) {
      return OptionalInt.empty();
    }
    boolean hours = typed.apply("unit").equals("HOURS") && perHour.isPresent();
    OptionalInt minutes =
        hours ? Amount.ofHours(amount, perHour.getAsInt()) : Amount.minutes(amount);
    if (minutes.isEmpty()) {
      reader.wrong("minutes", texts.get(hours ? "claim.no-hours" : "claim.no-number"));
    }
    return minutes;
  }

  private List<ClaimCourse> courses() {
    List<ClaimCourse> courses = new ArrayList<>();
    for (int i = 1; i <= COURSES; i++) {
      String title = typed.apply("course-title-" + i).strip();
      String amount = typed.apply("course-minutes-" + i).strip();
      if (title.isEmpty() && amount.isEmpty()) {
        continue;
      }
      OptionalInt minutes = Amount.minutes(amount);
      if (title.isEmpty() || minutes.isEmpty()) {
        reader.wrong("courses", texts.of("claim.course-row", i));
      }
      courses.add(new ClaimCourse(title, minutes.orElse(0)));
    }
    return courses;
  }
}
