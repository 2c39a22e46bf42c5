package org.lingyan.product;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.shared.Ids;

/** What tests look up or prepare behind a product's back, as the account that migrates. */
public final class Backstage {
  private final RunningProduct product;

  private Backstage(RunningProduct product) {
    this.product = product;
  }

  /** Behind the product that all tests share. */
  public static Backstage get() {
    return of(RunningProduct.get());
  }

  /** Behind this one. */
  public static Backstage of(RunningProduct product) {
    return new Backstage(product);
  }

  /** The right letters of a question: the product does not tell them before the quiz is passed. */
  public String answerKey(String question) {
    return text(
        "SELECT answer_key FROM course_question WHERE question_id = ?"
            + " ORDER BY version_id DESC LIMIT 1",
        question);
  }

  /** Sees to it that there are so many accounts; those added are nobody's and open nothing. */
  public void manyAccounts(int wanted) {
    int there = Integer.parseInt(text("SELECT COUNT(*) FROM account"));
    for (int i = there; i < wanted; i++) {
      String id = Long.toString(Ids.next());
      change(
          "INSERT INTO account (id, version, name, password_hash, must_change_password, created_at)"
              + " VALUES (?, 1, CONCAT('idle-', ?), '', TRUE, UTC_TIMESTAMP(3))",
          id,
          id);
    }
  }

  /** What other tests typed wrongly from this address makes nobody wait. */
  public void forgetWrongPasswords() {
    change("DELETE FROM sign_in_failure");
  }

  /**
   * A new trainee's account for somebody of the sample city who is not done with her year, with all
   * lessons of the course done but the last, which lacks ten seconds and its end. The password is
   * that of the sample trainee.
   */
  public String nearlyDone() {
    String name = "walker-" + Ids.text(Ids.next());
    String person =
        text(
            "SELECT s.person_id FROM standing s JOIN organisation_state o"
                + " ON o.organisation_id = s.organisation_id"
                + " WHERE s.rule_id = 'zhengzhou-annual'"
                + " AND s.status IN ('AT_RISK', 'ON_TRACK') AND o.kind = 'STATION'"
                // Not somebody whom another test put on record.
                + " AND s.counted > 0"
                + " AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.person_id = s.person_id)"
                + " AND NOT EXISTS (SELECT 1 FROM account c WHERE c.person_id = s.person_id)"
                + " ORDER BY s.slot DESC, s.counted LIMIT 1");
    String account = Long.toString(Ids.next());
    String attempt = Long.toString(Ids.next());
    change(
        "INSERT INTO account (id, version, name, person_id, password_hash, must_change_password,"
            + " created_at) SELECT ?, 1, ?, ?, password_hash, FALSE, UTC_TIMESTAMP(3)"
            + " FROM account WHERE name = 'trainee'",
        account,
        name,
        person);
    change(
        "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day)"
            + " SELECT ?, ?, 'TRAINEE', organisation_id, from_day FROM employment"
            + " WHERE person_id = ? AND main AND from_day <= UTC_DATE()"
            + " ORDER BY from_day DESC LIMIT 1",
        Long.toString(Ids.next()),
        account,
        person);
    change(
        "INSERT INTO attempt (id, person_id, course_id, version_id, no, started_at, last_at)"
            + " SELECT ?, ?, course_id, id, 1, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)"
            + " FROM course_version ORDER BY published_at DESC LIMIT 1",
        attempt,
        person);
    change(
        "INSERT INTO lesson_progress (attempt_id, lesson_id, seconds, place, reached_end, done_at)"
            + " SELECT a.id, l.lesson_id,"
            + " IF(l.ordinal = m.last, l.minutes * 60 * 40 DIV 100 - 10, l.minutes * 60), 0,"
            + " l.ordinal <> m.last, IF(l.ordinal = m.last, NULL, UTC_TIMESTAMP(3))"
            + " FROM attempt a JOIN course_lesson l ON l.version_id = a.version_id"
            + " JOIN (SELECT version_id, MAX(ordinal) AS last FROM course_lesson"
            + " GROUP BY version_id) m ON m.version_id = a.version_id WHERE a.id = ?",
        attempt);
    return name;
  }

  /** The first cell of the first row found. */
  public String text(String sql, String... parameters) {
    List<String> found = texts(sql, parameters);
    if (found.isEmpty()) {
      throw new IllegalStateException("nothing found by " + sql);
    }
    return found.get(0);
  }

  /** The first cell of every row found. */
  public List<String> texts(String sql, String... parameters) {
    try (Connection database = product.database();
        PreparedStatement select = prepared(database, sql, parameters);
        ResultSet rows = select.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Changes rows. */
  public void change(String sql, String... parameters) {
    try (Connection database = product.database();
        PreparedStatement change = prepared(database, sql, parameters)) {
      change.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static PreparedStatement prepared(Connection database, String sql, String... parameters)
      throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
    return statement;
  }
}
