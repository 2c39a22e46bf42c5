package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** What the runtime account may do, and what happens when the database was away. */
interface DatabaseTests {
  int READS = 200;
  Duration PATIENCE = Duration.ofSeconds(30);

  private static int change(String sql) throws SQLException {
    try (Connection connection = Inside.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static String firstColumn(String table) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()"
                + " AND TABLE_NAME = ?1 ORDER BY ORDINAL_POSITION LIMIT 1",
            row -> row.text(0),
            table)
        .orElseThrow();
  }

  @Test
  default void factsAreNeitherChangedNorDeleted() {
    List<String> facts =
        Rows.list(
            Inside.the(EntityManager.class),
            "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()"
                + " AND TABLE_COMMENT LIKE '%append-only%'",
            row -> row.text(0));

    assertThat(facts)
        .contains("hours_entry", "proof", "proof_revocation", "action_log", "rule_version");
    for (String table : facts) {
      String column = firstColumn(table);
      List<String> wishes =
          List.of(
              "UPDATE " + table + " SET " + column + " = " + column,
              "DELETE FROM " + table,
              "TRUNCATE TABLE " + table,
              "DROP TABLE " + table);
      assertThat(wishes)
          .allSatisfy(
              wish ->
                  assertThatThrownBy(() -> change(wish))
                      .isInstanceOf(SQLException.class)
                      .hasMessageContaining("denied"));
    }
  }

  @Test
  default void whatIsNoFactMayBeChangedAndDeleted() throws Exception {
    long person = Sample.person(Sample.deepPlace());

    Inside.takenBack(
        () -> {
          for (String wish :
              List.of(
                  "UPDATE person SET name = '新名' WHERE id = " + person,
                  "DELETE FROM standing WHERE person_id = " + person,
                  "DELETE FROM employment WHERE person_id = " + person,
                  "DELETE FROM person WHERE id = " + person)) {
            assertThat(change(wish)).as(wish).isPositive();
          }
          return person;
        });
  }

  @Test
  default void theRuntimeAccountMakesNoTables() {
    assertThatThrownBy(() -> change("CREATE TABLE mine (id INT)")).hasMessageContaining("denied");
    assertThatThrownBy(() -> change("ALTER TABLE person ADD COLUMN mine INT"))
        .hasMessageContaining("denied");
  }

  @Test
  default void readsAtOnceDoNotStandInEachOthersWay() throws Exception {
    OrganisationView place = Sample.deepPlace();

    List<Integer> found =
        Inside.atOnce(
            8,
            thread -> {
              int same = 0;
              for (int i = 0; i < READS; i++) {
                same +=
                    Inside.the(Organisations.class)
                            .find(place.id(), Sample.today())
                            .filter(place::equals)
                            .isPresent()
                        ? 1
                        : 0;
              }
              return same;
            });

    assertThat(found).containsOnly(READS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  default void workGoesOnAfterTheDatabaseWasKilled() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    assertThat(posted(person)).isTrue();
    assertThat(
            ProcessHandle.of(Long.getLong("tested.database.pid")).orElseThrow().destroyForcibly())
        .isTrue();

    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers() && System.nanoTime() < end) {
      Thread.sleep(200);
    }

    assertThat(posted(person)).isTrue();
    assertThat(Sample.chain(person)).isEqualTo(new Sample.Chain(2, 2));
  }

  private static boolean answers() {
    try (Connection connection = Inside.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      return statement.execute("SELECT 1");
    } catch (SQLException away) {
      return false;
    }
  }

  private static boolean posted(long person) {
    return Inside.the(PostingHours.class)
            .post(person, Sample.draft(Sample.today(), 45), OptionalLong.empty(), Sample.now())
        instanceof Outcome.Recorded;
  }
}
