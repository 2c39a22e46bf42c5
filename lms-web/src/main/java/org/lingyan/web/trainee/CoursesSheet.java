package org.lingyan.web.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The catalogue with how far I am in every course. */
@ApplicationScoped
public class CoursesSheet implements SheetSource {
  private final MyCourses courses;

  /** For the container's proxy. */
  protected CoursesSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public CoursesSheet(MyCourses courses) {
    this.courses = courses;
  }

  @Override
  public String name() {
    return "my-courses";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.TRAINEE);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String title = texts.of("courses.title");
    return new ListSheet<>(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("sheets.courses.title"), 40),
            new SheetColumn(texts.of("sheets.courses.summary"), 60),
            new SheetColumn(texts.of("sheets.state"), 12),
            new SheetColumn(texts.of("sheets.courses.lessons"), 10),
            new SheetColumn(texts.of("sheets.courses.done"), 10),
            new SheetColumn(texts.of("sheets.courses.minutes"), 10)),
        courses.of(Learner.id(asker.caller())),
        course -> cells(course, texts));
  }

  private static List<?> cells(MyCourse course, Texts texts) {
    return List.of(
        course.course().title().in(texts.locale()),
        course.course().summary().in(texts.locale()),
        texts.of(course.step()),
        course.course().lessons().size(),
        course.lessonsDone(),
        course.course().minutes());
  }
}
