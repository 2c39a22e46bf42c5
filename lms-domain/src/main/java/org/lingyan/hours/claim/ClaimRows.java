package org.lingyan.hours.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Reads and writes what a claim says. */
final class ClaimRows {
  private final EntityManager em;

  ClaimRows(EntityManager em) {
    this.em = em;
  }

  /**
   * What every wish about a claim asks first.
   *
   * @param id its id
   * @param personId whose; of a merged record: who stays
   * @param accountId who wrote it, and whose its evidence is
   * @param state where it stands
   * @param round how often it was sent
   */
  record Head(long id, long personId, long accountId, ClaimState state, int round) {}

  Optional<Head> head(long id) {
    return Rows.first(
        em,
        "SELECT c.id, r.main_id, c.account_id, c.state, c.rounds FROM claim c"
            + " JOIN person r ON r.id = c.person_id WHERE c.id = ?1",
        row ->
            new Head(
                row.number(0),
                row.number(1),
                row.number(2),
                row.word(3, ClaimState.class),
                row.count(4)),
        id);
  }

  void insert(long id, long personId, long accountId, ClaimContent content, Instant at) {
    Rows.change(
        em,
        "INSERT INTO claim (id, person_id, account_id, state, form, written_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        id,
        personId,
        accountId,
        ClaimState.DRAFT,
        content.form(),
        at);
    update(id, content, at);
  }

  void update(long id, ClaimContent content, Instant at) {
    ClaimTime time = content.time();
    Rows.change(
        em,
        "UPDATE claim SET form = ?2, title = ?3, title_key = ?4, first_day = ?5, last_day = ?6,"
            + " from_time = ?7, until_time = ?8, minutes = ?9, category = ?10, provider_id = ?11,"
            + " provider_name = ?12, note = ?13, written_at = ?14 WHERE id = ?1",
        id,
        content.form(),
        content.title().strip(),
        ClaimContent.key(content.title()),
        time.first(),
        time.last(),
        time.from().map(Timekeeper::moment),
        time.until().map(Timekeeper::moment),
        content.worth().isPresent() ? content.worth().getAsInt() : null,
        content.category().map(Category::code),
        content.provider().id(),
        content.provider().id().isPresent() ? "" : content.provider().name().strip(),
        content.note().strip(),
        at);
    Rows.change(em, "DELETE FROM claim_course WHERE claim_id = ?1", id);
    for (int i = 0; i < content.courses().size(); i++) {
      Rows.change(
          em,
          "INSERT INTO claim_course (claim_id, no, title, minutes) VALUES (?1, ?2, ?3, ?4)",
          id,
          i + 1,
          content.courses().get(i).title().strip(),
          content.courses().get(i).minutes());
    }
  }

  /** Ties these files to a claim, and no other. */
  void files(long id, List<ClaimFile> files) {
    Rows.change(em, "DELETE FROM claim_file WHERE claim_id = ?1", id);
    for (ClaimFile file : files) {
      Rows.change(
          em,
          "INSERT INTO claim_file (claim_id, file_id, kind, course_no) VALUES (?1, ?2, ?3, ?4)",
          id,
          file.fileId(),
          file.kind(),
          file.course() == 0 ? null : file.course());
    }
  }

  void step(long id, ClaimStepKind kind, long accountId, ClaimContent content, Instant at) {
    step(
        id,
        new ClaimStep(
            kind,
            0,
            accountId,
            "",
            content.time().last(),
            content.worth(),
            content.category(),
            "",
            at),
        content.title().strip());
  }

  /** Writes a step of the newest sending. */
  void step(long id, ClaimStep step, String title) {
    Rows.change(
        em,
        "INSERT INTO claim_step (id, claim_id, kind, round, account_id, day, minutes, category,"
            + " title, reason, at) SELECT ?1, c.id, ?3, c.rounds, ?4, ?5, ?6, ?7, ?8, ?9, ?10"
            + " FROM claim c WHERE c.id = ?2",
        Ids.next(),
        id,
        step.kind(),
        step.accountId(),
        step.day(),
        step.minutes().isPresent() ? step.minutes().getAsInt() : null,
        step.category().map(Category::code),
        title,
        step.reason(),
        step.at());
  }

  List<ClaimStep> steps(long id) {
    return Rows.list(
        em,
        "SELECT s.kind, s.round, s.account_id, COALESCE(q.name, a.name, ''), s.day, s.minutes,"
            + " s.category, s.reason, s.at FROM claim_step s"
            + " LEFT JOIN account a ON a.id = s.account_id"
            + " LEFT JOIN person o ON o.id = a.person_id LEFT JOIN person q ON q.id = o.main_id"
            + " WHERE s.claim_id = ?1 ORDER BY s.id",
        row ->
            new ClaimStep(
                row.word(0, ClaimStepKind.class),
                row.count(1),
                row.number(2),
                row.text(3),
                day(row, 4),
                count(row, 5),
                category(row, 6),
                row.text(7),
                row.moment(8).orElseThrow()),
        id);
  }

  /** What a claim says; there must be one. */
  ClaimContent content(long id) {
    List<ClaimCourse> courses =
        Rows.list(
            em,
            "SELECT title, minutes FROM claim_course WHERE claim_id = ?1 ORDER BY no",
            row -> new ClaimCourse(row.text(0), row.count(1)),
            id);
    List<ClaimFile> files = files(id);
    return Rows.first(
            em,
            "SELECT c.form, c.title, c.first_day, c.last_day, c.from_time, c.until_time, c.minutes,"
                + " c.category, c.provider_id, COALESCE(v.name, c.provider_name), c.note"
                + " FROM claim c LEFT JOIN provider v ON v.id = c.provider_id WHERE c.id = ?1",
            row ->
                new ClaimContent(
                    row.word(0, ClaimForm.class),
                    row.text(1),
                    new ClaimTime(day(row, 2), day(row, 3), time(row, 4), time(row, 5)),
                    count(row, 6),
                    category(row, 7),
                    new ClaimProvider(row.maybeNumber(8), row.text(9)),
                    row.text(10),
                    courses,
                    files),
            id)
        .orElseThrow();
  }

  List<ClaimFile> files(long id) {
    return Rows.list(
        em,
        "SELECT x.file_id, x.kind, COALESCE(x.course_no, 0), f.name,"
            + " f.type IN ('JPEG', 'PNG', 'WEBP') FROM claim_file x"
            + " LEFT JOIN stored_file f ON f.id = x.file_id WHERE x.claim_id = ?1"
            + " ORDER BY x.file_id",
        row ->
            new ClaimFile(
                row.number(0),
                row.word(1, EvidenceKind.class),
                row.count(2),
                row.text(3),
                row.flag(4)),
        id);
  }

  /** L11: whether a file is tied to something else than this claim. */
  boolean inUse(long fileId, long claimId) {
    return Rows.first(
            em,
            "SELECT 1 FROM stored_file f WHERE f.id = ?1 AND f.keep_until IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM claim_file x WHERE x.file_id = f.id"
                + " AND x.claim_id = ?2)",
            row -> true,
            fileId,
            claimId)
        .isPresent();
  }

  static Optional<LocalDate> day(Rows.Row row, int column) {
    return row.missing(column) ? Optional.empty() : Optional.of(row.day(column));
  }

  static OptionalInt count(Rows.Row row, int column) {
    return row.missing(column) ? OptionalInt.empty() : OptionalInt.of(row.count(column));
  }

  static Optional<Category> category(Rows.Row row, int column) {
    return row.missing(column) ? Optional.empty() : Optional.of(new Category(row.text(column)));
  }

  /** A local time has no zone; it is kept as if it were one of UTC. */
  private static Optional<LocalDateTime> time(Rows.Row row, int column) {
    return row.moment(column).map(Timekeeper::stored);
  }
}
