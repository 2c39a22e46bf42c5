package org.lingyan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code course.yaml} and what it names, and puts the course together. */
final class CourseReader {

  static final String COURSE_FILE = "course.yaml";

  private static final String FORMAT = "1";
  private static final int MOST_MINUTES = 240;
  private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  private static final Pattern UNUSED_BY_INTENT =
      Pattern.compile("(?i)(?:.*/)?(?:\\..*|(?:readme|licen[cs]e|notice)[^/]*)");

  private final CourseFiles files;
  private final Findings findings = new Findings();

  CourseReader(CourseFiles files) {
    this.files = files;
  }

  CourseReading read() {
    Optional<CoursePackage> course =
        files
            .readText(COURSE_FILE, Limits.YAML_BYTES, new Place(COURSE_FILE, 1), findings)
            .flatMap(text -> YamlFile.parse(COURSE_FILE, text, findings))
            .map(this::course);
    if (course.isEmpty() || findings.hasErrors()) {
      CourseSize size = course.map(CourseSize::of).orElse(CourseSize.NOTHING);
      return new CourseReading.Refused(findings.sorted(), size);
    }
    return new CourseReading.Accepted(course.get(), findings.sorted());
  }

  private CoursePackage course(YamlMap map) {
    map.allowing(
        "format",
        "id",
        "version",
        "language",
        "title",
        "summary",
        "category",
        "licence",
        "sources",
        "lessons",
        "quiz");
    String format = map.text("format", Limits.NAME);
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      findings.add(FindingCode.FORMAT_UNSUPPORTED, map.placeOf("format"), format, FORMAT);
    }
    String id = new Ids(findings).take(map);
    String version = map.text("version", Limits.NAME);
    Locale language = language(map);
    LocalizedText title = localized(map, "title", Limits.LINE);
    LocalizedText summary = localized(map, "summary", Limits.TEXT);
    String category = category(map);
    String licence = map.text("licence", Limits.LINE);
    Sources sources = Sources.read(map, findings);
    Figures figures = new Figures(files, findings);
    LessonReader lessonReader = new LessonReader(files, sources, figures, language, findings);
    List<Lesson> lessons = lessons(map, lessonReader);
    Quiz quiz = quiz(map, lessons);
    if (!findings.hasErrors()) {
      // With a lesson unread, its sources would seem to be cited by nobody.
      sources.warnOfUnused();
    }
    warnOfUnusedFiles(lessonReader.seen() == lessons.size());
    return new CoursePackage(
        id,
        version,
        language,
        title,
        summary,
        category,
        licence,
        sources.list(),
        lessons,
        quiz,
        figures.assets());
  }

  private Locale language(YamlMap map) {
    String tag = map.text("language", Limits.NAME);
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // Reported below, like a tag that names no language.
    }
    if (!tag.isEmpty()) {
      findings.add(FindingCode.LANGUAGE_FORM, map.placeOf("language"), tag);
    }
    return Locale.ROOT;
  }

  private String category(YamlMap map) {
    String category = map.text("category", Limits.NAME);
    if (!category.isEmpty() && !CATEGORY.matcher(category).matches()) {
      findings.add(FindingCode.CATEGORY_FORM, map.placeOf("category"), category);
    }
    return category;
  }

  private LocalizedText localized(YamlMap map, String key, int longest) {
    return map.map(key)
        .map(texts -> texts.allowing("zh-CN", "en"))
        .map(texts -> new LocalizedText(texts.text("zh-CN", longest), texts.text("en", longest)))
        .orElseGet(() -> new LocalizedText("", ""));
  }

  private List<Lesson> lessons(YamlMap course, LessonReader reader) {
    List<Lesson> lessons = new ArrayList<>();
    Ids ids = new Ids(findings);
    Map<String, Place> taken = new HashMap<>();
    for (YamlMap map : course.maps("lessons")) {
      if (lessons.size() == Limits.LESSONS) {
        findings.add(FindingCode.LESSONS_TOO_MANY, map.place(), Integer.toString(Limits.LESSONS));
        break;
      }
      map.allowing("id", "title", "file", "minutes");
      String id = ids.take(map);
      LocalizedText title = localized(map, "title", Limits.LINE);
      int minutes = map.number("minutes", 1, MOST_MINUTES);
      LessonReader.Page page = LessonReader.Page.EMPTY;
      Optional<String> file = path(map, ".md");
      if (file.isPresent()) {
        Place first = taken.putIfAbsent(file.get(), map.placeOf("file"));
        if (first == null) {
          page = reader.read(file.get(), map, minutes);
        } else {
          findings.add(
              FindingCode.LESSON_FILE_REPEATED,
              map.placeOf("file"),
              file.get(),
              Integer.toString(first.line()));
        }
      }
      lessons.add(new Lesson(id, title, minutes, page.html(), page.blocks(), page.characters()));
    }
    return lessons;
  }

  private Quiz quiz(YamlMap course, List<Lesson> lessons) {
    Optional<YamlMap> found = course.map("quiz");
    if (found.isEmpty()) {
      return new Quiz(1, List.of());
    }
    YamlMap map = found.get().allowing("file", "pass");
    int pass = map.number("pass", 1, 100);
    Set<String> lessonIds = new HashSet<>();
    lessons.forEach(lesson -> lessonIds.add(lesson.id()));
    QuizReader reader = new QuizReader(lessonIds, findings);
    List<Question> questions =
        path(map, ".yaml")
            .flatMap(
                file ->
                    files
                        .readText(file, Limits.YAML_BYTES, map.placeOf("file"), findings)
                        .flatMap(text -> YamlFile.parse(file, text, findings)))
            .map(reader::read)
            .orElseGet(List::of);
    return new Quiz(pass, questions);
  }

  private Optional<String> path(YamlMap map, String ending) {
    String path = map.text("file", Limits.LINE);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    if (!SafePaths.isSafe(path) || !path.endsWith(ending)) {
      findings.add(FindingCode.PATH_UNSAFE, map.placeOf("file"), path, ending);
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private void warnOfUnusedFiles(boolean allLessonsSeen) {
    for (String name : files.names()) {
      // With a lesson unread, its figures would seem to be shown by nobody.
      boolean known = allLessonsSeen || !name.startsWith(SafePaths.ofFigure(""));
      boolean used = files.used().stream().anyMatch(file -> (file + '/').startsWith(name + '/'));
      if (known && !used && !UNUSED_BY_INTENT.matcher(name).matches()) {
        findings.add(FindingCode.FILE_UNUSED, new Place(name, 1), name);
      }
    }
  }
}
