package org.lingyan.deployment.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.ProcessMark;
import org.lingyan.deployment.host.Trouble;

/** One server on a folder whose first installation had been broken off at every stage. */
class EmbeddedMariaDbIT {
  @TempDir private static Path temp;
  private static DataFolder folder;
  private static EmbeddedMariaDb database;

  @BeforeAll
  static void startOnAnInterruptedInstallation() throws IOException {
    folder = new DataFolder(temp.resolve("数据 data"));
    folder.prepare();
    Path programs = folder.root().resolve("mariadb-11.4.5/bin");
    Files.createDirectories(programs);
    Files.writeString(programs.resolve("mariadbd"), "cut short by a lost machine");
    Files.createDirectories(folder.root().resolve("mariadb-11.4.5.new/bin"));
    Files.createDirectories(folder.root().resolve("db.new/mysql"));
    Files.writeString(folder.root().resolve("db.new/ibdata1"), "half");
    database = EmbeddedMariaDb.start(folder, 0);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theInterruptedInstallationIsMadeWhole() throws SQLException {
    assertThat(folder.root().resolve("db.new")).doesNotExist();
    assertThat(folder.root().resolve("mariadb-11.4.5.new")).doesNotExist();
    try (Connection owner = database.access().asOwner()) {
      assertThat(one(owner, "SELECT VERSION()")).startsWith("11.4.5");
      assertThat(one(owner, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
      assertThat(one(owner, "SELECT @@global.time_zone")).isEqualTo("+00:00");
      assertThat(one(owner, "SELECT @@global.sql_mode")).contains("STRICT_TRANS_TABLES");
      assertThat(one(owner, "SELECT @@global.innodb_flush_log_at_trx_commit")).isEqualTo("1");
      assertThat(one(owner, "SELECT @@global.bind_address")).isEqualTo("127.0.0.1");
      assertThat(one(owner, "SELECT @@global.log_bin")).isEqualTo("0");
    }
  }

  @Test
  void nobodyElseGetsIn() {
    for (String user : List.of("root", "", "mariadb.sys")) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.access().url(), user, "").close())
          .as(user)
          .isInstanceOf(SQLException.class);
    }
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                        database.access().url(), database.access().owner().user(), "")
                    .close())
        .isInstanceOf(SQLException.class);
  }

  @Test
  void secretsAreForTheOwnersEyesAndTheAccountScriptIsGone() throws IOException {
    for (String secret : List.of("db-owner", "db-runtime")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.secrets().resolve(secret))))
          .isEqualTo("rw-------");
    }
    assertThat(folder.run().resolve("accounts.sql")).doesNotExist();
    assertThat(ProcessHandle.of(database.pid()).orElseThrow().info().commandLine().orElse(""))
        .doesNotContain(database.access().owner().password());
  }

  @Test
  void factsAreAddedAndNeverChangedByTheRuntimeAccount() throws SQLException {
    try (Connection owner = database.access().asOwner();
        Statement run = owner.createStatement()) {
      run.execute("CREATE TABLE fact (id INT PRIMARY KEY, v INT) COMMENT 'append-only'");
      run.execute("CREATE TABLE note (id INT PRIMARY KEY, v INT)");
      run.execute("CREATE SEQUENCE number");
    }
    RuntimeGrants.apply(database.access());

    try (Connection runtime = asRuntime();
        Statement run = runtime.createStatement()) {
      run.execute("INSERT INTO fact VALUES (1, 1)");
      run.execute("INSERT INTO note VALUES (1, 1)");
      run.execute("SELECT NEXTVAL(number)");
      assertThat(run.executeUpdate("UPDATE note SET v = 2")).isEqualTo(1);
      assertThat(run.executeUpdate("DELETE FROM note")).isEqualTo(1);
      for (String forbidden :
          List.of(
              "UPDATE fact SET v = 2",
              "DELETE FROM fact",
              "REPLACE INTO fact VALUES (1, 2)",
              "INSERT INTO fact VALUES (1, 2) ON DUPLICATE KEY UPDATE v = 2",
              "TRUNCATE TABLE fact",
              "TRUNCATE TABLE note",
              "ALTER TABLE note ADD w INT",
              "DROP TABLE note",
              "CREATE TABLE other (id INT)",
              "GRANT UPDATE ON fact TO CURRENT_USER()",
              "SELECT * FROM mysql.global_priv")) {
        assertThatThrownBy(() -> run.execute(forbidden))
            .as(forbidden)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("denied");
      }
      assertThat(one(runtime, "SELECT v FROM fact")).isEqualTo("1");
    }
  }

  @Test
  void anOlderProgramDoesNotWriteIntoNewerTables(@TempDir Path steps)
      throws IOException, SQLException {
    List<String> locations = List.of("filesystem:" + steps);
    Files.writeString(steps.resolve("V1__first.sql"), "CREATE TABLE step_one (id INT)");
    Schema.migrate(database.access(), locations);
    Path second = steps.resolve("V2__second.sql");
    Files.writeString(second, "CREATE TABLE step_two (id INT)");
    Schema.migrate(database.access(), locations);
    Files.delete(second);
    assertThatThrownBy(() -> Schema.migrate(database.access(), locations))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("schema.newer");
    try (Connection owner = database.access().asOwner();
        Statement run = owner.createStatement()) {
      run.execute("DROP TABLE step_one, step_two, " + RuntimeGrants.HISTORY);
    }
  }

  @Test
  void aRightGivenByHandIsTakenBackAtTheNextStart() throws SQLException {
    DatabaseAccess access = database.access();
    String account = "'" + access.runtime().user() + "'@'127.0.0.1'";
    try (Connection owner = access.asOwner();
        Statement run = owner.createStatement()) {
      run.execute("CREATE TABLE paper (id INT PRIMARY KEY) COMMENT 'append-only'");
      run.execute("GRANT UPDATE ON paper TO " + account);
      run.execute("GRANT DELETE ON lingyan.* TO " + account);
    }
    RuntimeGrants.apply(access);

    try (Connection runtime = asRuntime();
        Statement run = runtime.createStatement()) {
      assertThatThrownBy(() -> run.execute("UPDATE paper SET id = 2"))
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> run.execute("DELETE FROM paper")).hasMessageContaining("denied");
    }
  }

  @Test
  void aServerLeftByAKilledLauncherIsEndedAndItsDataKept() throws SQLException {
    try (Connection owner = database.access().asOwner();
        Statement run = owner.createStatement()) {
      run.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
      run.execute("INSERT INTO kept VALUES (7)");
    }
    long orphan = database.pid();

    assertThat(EmbeddedMariaDb.endOrphan(folder)).isTrue();
    assertThat(ProcessMark.of(orphan)).isEmpty();
    assertThat(database.isAlive()).isFalse();
    database.restart();

    try (Connection owner = database.access().asOwner()) {
      assertThat(one(owner, "SELECT id FROM kept")).isEqualTo("7");
    }
  }

  private static Connection asRuntime() throws SQLException {
    DatabaseAccess access = database.access();
    return DriverManager.getConnection(
        access.url(), access.runtime().user(), access.runtime().password());
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet answer = ask.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
