package org.lingyan.hours.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.shared.Category;

/**
 * What a claim says.
 *
 * @param form by which form it is claimed
 * @param title what was learnt, in words; empty while a draft does not say it
 * @param time when
 * @param minutes whole minutes of what took place; empty while a draft does not say it. Of a degree
 *     and of its courses the form says it, see {@link #worth}
 * @param category category; empty while a draft does not say it
 * @param provider who gave it
 * @param note in her own words; may be empty
 * @param courses of a degree that is not finished; else none
 * @param files what proves it
 */
public record ClaimContent(
    ClaimForm form,
    String title,
    ClaimTime time,
    OptionalInt minutes,
    Optional<Category> category,
    ClaimProvider provider,
    String note,
    List<ClaimCourse> courses,
    List<ClaimFile> files) {
  /** Freezes the lists. */
  public ClaimContent {
    courses = List.copyOf(courses);
    files = List.copyOf(files);
  }

  /** A draft that says nothing but its form. */
  public static ClaimContent empty(ClaimForm form) {
    return new ClaimContent(
        form,
        "",
        ClaimTime.NONE,
        OptionalInt.empty(),
        Optional.empty(),
        ClaimProvider.NONE,
        "",
        List.of(),
        List.of());
  }

  /** L3: the minutes that it claims; empty while they are not known. */
  public OptionalInt worth() {
    return switch (form) {
      case DEGREE -> OptionalInt.of(0);
      case DEGREE_COURSES ->
          courses.isEmpty()
              ? OptionalInt.empty()
              : OptionalInt.of(courses.stream().mapToInt(ClaimCourse::minutes).sum());
      default -> minutes;
    };
  }

  /** The same with other files. */
  public ClaimContent with(List<ClaimFile> other) {
    return new ClaimContent(form, title, time, minutes, category, provider, note, courses, other);
  }

  /** L8: letters and digits alone, so that a title is found that was written another way. */
  static String key(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
