package org.lingyan.deployment.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.account.Token;
import org.lingyan.shared.Ids;

/**
 * Prepares trainees behind the product's back: sign-ins without the slow hash of a password, and
 * lessons done without the hours that they take.
 */
final class Classroom {
  private final Connection database;

  Classroom(Connection database) {
    this.database = database;
  }

  /**
   * People of the sample city who never began the course get an account, a sign-in and an attempt.
   *
   * @param lessonsDone whether all lessons are done, so that the quiz is open
   * @throws IllegalStateException when the sample has too few of them
   */
  List<Learner.Prepared> prepare(int wanted, boolean lessonsDone) throws SQLException {
    String[] newest =
        rows("SELECT id, course_id FROM course_version ORDER BY published_at DESC LIMIT 1").get(0);
    List<String> lessons = firsts("SELECT lesson_id FROM course_lesson", newest[0]);
    List<String> questions = firsts("SELECT question_id FROM course_question", newest[0]);
    List<String[]> people =
        rows(
            "SELECT e.person_id, e.organisation_id FROM employment e WHERE e.main"
                + " AND e.from_day < UTC_DATE() AND e.until_day IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.person_id = e.person_id)"
                + " AND NOT EXISTS (SELECT 1 FROM account c WHERE c.person_id = e.person_id)"
                + " ORDER BY e.person_id LIMIT "
                + wanted);
    if (people.size() < wanted) {
      throw new IllegalStateException("only " + people.size() + " people of " + wanted);
    }
    database.setAutoCommit(false);
    List<Learner.Prepared> prepared = new ArrayList<>();
    for (String[] one : people) {
      long attempt = attempt(one[0], newest[0], lessonsDone);
      prepared.add(
          new Learner.Prepared(signIn(one[0], one[1]), attempt, newest[1], lessons, questions));
    }
    database.commit();
    database.setAutoCommit(true);
    return prepared;
  }

  /** Ids of people who work in the city today. */
  List<Long> people() throws SQLException {
    return rows(
            "SELECT DISTINCT person_id FROM employment WHERE main AND from_day < UTC_DATE()"
                + " AND until_day IS NULL")
        .stream()
        .map(row -> Long.valueOf(row[0]))
        .toList();
  }

  /** Lets the database count what has just come into empty tables, as it does in time by itself. */
  void count() throws SQLException {
    rows(
        "ANALYZE TABLE account, sign_in, role_grant, attempt, lesson_progress, lesson_stay,"
            + " quiz_try, quiz_answer");
  }

  /** Names that few bear, fit for an address. */
  List<String> names() throws SQLException {
    return rows(
            "SELECT name FROM person GROUP BY name HAVING COUNT(*) <= 10 ORDER BY name LIMIT 200")
        .stream()
        .map(row -> URLEncoder.encode(row[0], StandardCharsets.UTF_8))
        .toList();
  }

  /** Ids of organisations of every level, the topmost first. */
  List<String> places() throws SQLException {
    return rows(
            "SELECT organisation_id FROM (SELECT organisation_id, path, ROW_NUMBER() OVER"
                + " (PARTITION BY LENGTH(path) - LENGTH(REPLACE(path, '/', ''))"
                + " ORDER BY organisation_id) AS no FROM organisation_state"
                + " WHERE until_day > UTC_DATE()) s WHERE no <= 10 ORDER BY LENGTH(path)")
        .stream()
        .map(row -> Ids.text(Long.parseLong(row[0])))
        .toList();
  }

  /** Ids of some entries. */
  List<String> entries() throws SQLException {
    return rows("SELECT id FROM hours_entry ORDER BY mac LIMIT 400").stream()
        .map(row -> Ids.text(Long.parseLong(row[0])))
        .toList();
  }

  private String signIn(String person, String organisation) throws SQLException {
    long account = Ids.next();
    change(
        "INSERT INTO account (id, version, name, person_id, password_hash, must_change_password,"
            + " created_at) SELECT ?, 1, ?, ?, password_hash, FALSE, UTC_TIMESTAMP(3)"
            + " FROM account WHERE name = 'trainee'",
        account,
        "bench-" + Ids.text(account),
        person);
    change(
        "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day)"
            + " VALUES (?, ?, 'TRAINEE', ?, '2000-01-01')",
        Ids.next(),
        account,
        organisation);
    String token = Token.fresh().text();
    change(
        "INSERT INTO sign_in (id, token_hash, kind, account_id, created_at, renewed_at, expires_at)"
            + " VALUES (?, UNHEX(SHA2(?, 256)), 'BROWSER', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3),"
            + " UTC_TIMESTAMP(3) + INTERVAL 1 DAY)",
        Ids.next(),
        token,
        account);
    return token;
  }

  private long attempt(String person, String version, boolean lessonsDone) throws SQLException {
    long attempt = Ids.next();
    change(
        "INSERT INTO attempt (id, person_id, course_id, version_id, no, started_at, last_at)"
            + " SELECT ?, ?, course_id, id, 1, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)"
            + " FROM course_version WHERE id = ?",
        attempt,
        person,
        version);
    if (lessonsDone) {
      change(
          "INSERT INTO lesson_progress (attempt_id, lesson_id, seconds, reached_end, done_at)"
              + " SELECT ?, lesson_id, minutes * 60, TRUE, UTC_TIMESTAMP(3)"
              + " FROM course_lesson WHERE version_id = ?",
          attempt,
          version);
    }
    return attempt;
  }

  private List<String> firsts(String select, String version) throws SQLException {
    return rows(select + " WHERE version_id = ? ORDER BY ordinal", version).stream()
        .map(row -> row[0])
        .toList();
  }

  private List<String[]> rows(String sql, Object... values) throws SQLException {
    try (PreparedStatement select = database.prepareStatement(sql)) {
      set(select, values);
      List<String[]> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          String[] row = new String[columns];
          for (int i = 0; i < columns; i++) {
            row[i] = rows.getString(i + 1);
          }
          found.add(row);
        }
      }
      return found;
    }
  }

  private void change(String sql, Object... values) throws SQLException {
    try (PreparedStatement change = database.prepareStatement(sql)) {
      set(change, values);
      change.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
