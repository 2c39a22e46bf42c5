package org.lingyan.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Words;

/** Reads published courses. Versions never change, so each is read once and kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CourseShelf {
  private final EntityManager em;
  private final Map<Long, CourseVersion> kept = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  protected CourseShelf() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public CourseShelf(EntityManager em) {
    this.em = em;
  }

  /** C2: the newest version of every course, by title. */
  public List<CourseVersion> newest() {
    return Rows.list(
            em,
            "SELECT v.id FROM course_version v WHERE NOT EXISTS (SELECT 1 FROM course_version w"
                + " WHERE w.course_id = v.course_id AND (w.published_at > v.published_at"
                + " OR w.published_at = v.published_at AND w.id > v.id)) ORDER BY v.title_zh",
            row -> row.number(0))
        .stream()
        .map(this::version)
        .toList();
  }

  /** The newest version of a course; {@link UnknownSubject} when there is none. */
  public CourseVersion newest(String courseId) {
    // The column knows ASCII alone: the database would not compare anything else with it.
    if (!Ids.isName(courseId)) {
      throw new UnknownSubject("course:" + courseId);
    }
    return Rows.first(
            em,
            "SELECT id FROM course_version WHERE course_id = ?1"
                + " ORDER BY published_at DESC, id DESC LIMIT 1",
            row -> row.number(0),
            courseId)
        .map(this::version)
        .orElseThrow(() -> new UnknownSubject("course:" + courseId));
  }

  /** A version; {@link UnknownSubject} when there is none. */
  public CourseVersion version(long id) {
    CourseVersion found = kept.get(id);
    if (found == null) {
      found = read(id);
      kept.put(id, found);
    }
    return found;
  }

  private CourseVersion read(long id) {
    return Rows.first(
            em,
            "SELECT course_id, label, content_hash, language, category, title_zh, title_en,"
                + " summary_zh, summary_en, pass_percent FROM course_version WHERE id = ?1",
            row ->
                new CourseVersion(
                    id,
                    row.text(0),
                    row.text(1),
                    hex(row, 2),
                    row.text(3),
                    row.text(4),
                    new Words(row.text(5), row.text(6)),
                    new Words(row.text(7), row.text(8)),
                    row.count(9),
                    lessons(id),
                    questions(id),
                    assets(id)),
            id)
        .orElseThrow(() -> new UnknownSubject("course version:" + id));
  }

  private List<Lesson> lessons(long id) {
    return Rows.list(
        em,
        "SELECT lesson_id, title_zh, title_en, minutes, html_hash FROM course_lesson"
            + " WHERE version_id = ?1 ORDER BY ordinal",
        row ->
            new Lesson(row.text(0), new Words(row.text(1), row.text(2)), row.count(3), hex(row, 4)),
        id);
  }

  private List<Question> questions(long id) {
    Map<String, Map<String, String>> options = new LinkedHashMap<>();
    Rows.list(
            em,
            "SELECT question_id, letter, text FROM course_option WHERE version_id = ?1"
                + " ORDER BY question_id, letter",
            row -> List.of(row.text(0), row.text(1), row.text(2)),
            id)
        .forEach(
            row ->
                options
                    .computeIfAbsent(row.get(0), question -> new LinkedHashMap<>())
                    .put(row.get(1), row.get(2)));
    return Rows.list(
        em,
        "SELECT question_id, kind, lesson_id, text, answer_key, explanation FROM course_question"
            + " WHERE version_id = ?1 ORDER BY ordinal",
        row ->
            new Question(
                row.text(0),
                row.text(1).equals("MULTIPLE"),
                row.text(2),
                row.text(3),
                options.getOrDefault(row.text(0), Map.of()),
                row.text(4),
                row.text(5)),
        id);
  }

  private List<Asset> assets(long id) {
    return Rows.list(
        em,
        "SELECT name, media_type, hash FROM course_asset WHERE version_id = ?1 ORDER BY name",
        row -> new Asset(row.text(0), row.text(1), hex(row, 2)),
        id);
  }

  private static String hex(Rows.Row row, int column) {
    return HexFormat.of().formatHex(row.bytes(column));
  }
}
