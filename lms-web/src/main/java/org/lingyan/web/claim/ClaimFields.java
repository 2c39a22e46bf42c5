package org.lingyan.web.claim;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimCourse;

/** What stands in the fields of the form while nothing was typed: what the claim says. */
final class ClaimFields {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private ClaimFields() {}

  static Map<String, String> of(ClaimContent content) {
    Map<String, String> fields = new HashMap<>();
    fields.put("form", content.form().name());
    fields.put("title", content.title());
    fields.put("provider", content.provider().name());
    fields.put("note", content.note());
    content.time().first().ifPresent(day -> fields.put("first", day.toString()));
    content
        .time()
        .last()
        .filter(day -> !content.time().first().equals(content.time().last()))
        .ifPresent(day -> fields.put("day", day.toString()));
    content.time().from().map(LocalDateTime::toLocalTime).ifPresent(at -> put(fields, "from", at));
    content.time().until().map(LocalDateTime::toLocalTime).ifPresent(at -> put(fields, "to", at));
    content.minutes().ifPresent(minutes -> fields.put("amount", Integer.toString(minutes)));
    fields.put("unit", "MINUTES");
    content.category().ifPresent(category -> fields.put("category", category.code()));
    List<ClaimCourse> courses = content.courses();
    for (int i = 0; i < courses.size(); i++) {
      fields.put("course-title-" + (i + 1), courses.get(i).title());
      fields.put("course-minutes-" + (i + 1), Integer.toString(courses.get(i).minutes()));
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String name, LocalTime at) {
    fields.put(name, CLOCK.format(at));
  }
}
