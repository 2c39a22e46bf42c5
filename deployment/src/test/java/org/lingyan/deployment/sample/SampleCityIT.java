package org.lingyan.deployment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lingyan.deployment.Founding;
import org.lingyan.deployment.Verifying;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Timekeeper;

class SampleCityIT {
  private static final Timekeeper TIME =
      new Timekeeper(
          Clock.fixed(CityFixture.morningOf(LocalDate.of(2026, 11, 22)), ZoneOffset.UTC));

  private static DataFolder folder;
  private static EmbeddedMariaDb database;
  private static List<String> linesWithoutSample;

  @BeforeAll
  static void load() throws IOException, SQLException {
    folder = new DataFolder(Path.of("target", "sample-city"));
    DataFolder.deleteTree(folder.root());
    folder.prepare();
    Keyring.generate(folder.keys());
    database = EmbeddedMariaDb.start(folder, 0);
    DatabaseAccess access = database.access();
    Schema.migrate(access, List.of("classpath:db/migration"));
    linesWithoutSample = Founding.found(context(false), TIME).consoleLines();
    run("DELETE FROM founding_link");
    Founding.found(context(true), TIME);
  }

  @AfterAll
  static void end() {
    database.close();
  }

  @Test
  void withoutSampleTheConsoleNamesALink() {
    assertThat(linesWithoutSample)
        .hasSize(2)
        .allMatch(line -> line.matches(".*https://lingyan\\.example/setup\\?token=[\\w-]{43}"));
  }

  @Test
  void x4LoadingTwiceLoadsOnce() throws IOException, SQLException {
    long entries = count("SELECT COUNT(*) FROM hours_entry");
    String accounts = Files.readString(folder.accounts());

    Founding.Result again = Founding.found(context(true), TIME);

    assertThat(again.consoleLines()).isEmpty();
    assertThat(entries).isGreaterThan(5_000);
    assertThat(count("SELECT COUNT(*) FROM hours_entry")).isEqualTo(entries);
    assertThat(count("SELECT COUNT(*) FROM course_version")).isEqualTo(1);
    assertThat(Files.readString(folder.accounts())).isEqualTo(accounts);
  }

  @Test
  void theListOfAccountsIsPrivateAndHasOneAccountForEachRole() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.accounts()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.readAllLines(folder.accounts()))
        .hasSize(12)
        .startsWith("account,password,roles,organisation")
        .anyMatch(line -> line.matches("trainee,\\w{14},TRAINEE,鹭洲镇社工站"))
        .anyMatch(line -> line.matches("several,\\w{14},TRAINEE\\|SUPERVISOR\\|HR,云溪县社会工作部"))
        .anyMatch(line -> line.matches("admin,\\w{14},ADMIN,青岚市社会工作部"));
  }

  @Test
  void nothingDiffersAfterLoading() {
    Verified verified = verify();

    assertThat(verified.text()).contains("断链 0", "broken 0", "All well");
    assertThat(verified.status()).isZero();
  }

  @Test
  void aChangedEntryIsNamed() throws SQLException {
    long person = count("SELECT MIN(person_id) FROM hours_entry WHERE seq = 3");
    String her = " WHERE person_id = " + person + " AND seq = 3";
    run("UPDATE hours_entry SET minutes = minutes + 1" + her);

    Verified verified = verify();
    run("UPDATE hours_entry SET minutes = minutes - 1" + her);

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.text()).contains("person " + Ids.text(person) + ": entry 3 was changed");
    assertThat(verify().status()).isZero();
  }

  @Test
  void aRecordThatLeadsElsewhereThanDecidedIsNamed() throws SQLException {
    long stays = count("SELECT MIN(person_id) FROM employment WHERE main");
    long alias = count("SELECT MAX(person_id) FROM employment WHERE main");
    run("UPDATE person SET merged_into_id = " + stays + " WHERE id = " + alias);

    Verified verified = verify();
    run("UPDATE person SET merged_into_id = NULL WHERE id = " + alias);

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.text())
        .contains(
            "person " + Ids.text(alias) + " leads elsewhere than decided",
            "person " + Ids.text(alias) + " is merged and employed");
    assertThat(verify().status()).isZero();
  }

  @Test
  void aDeletedCountIsNoticed() throws SQLException {
    run("CREATE TABLE kept AS SELECT * FROM standing_count ORDER BY people DESC LIMIT 1");
    run(
        "DELETE c FROM standing_count c JOIN kept k USING"
            + " (rule_id, slot, organisation_id, status)");

    Verified verified = verify();
    run("INSERT INTO standing_count SELECT * FROM kept");
    run("DROP TABLE kept");

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.text()).contains("stored 0, judged ");
    assertThat(verify().status()).isZero();
  }

  @Test
  void changedContentIsNamed() throws SQLException {
    run("UPDATE content_piece SET bytes = CONCAT(bytes, ' ') ORDER BY hash LIMIT 1");

    Verified verified = verify();
    run(
        "UPDATE content_piece SET bytes = SUBSTRING(bytes, 1, LENGTH(bytes) - 1)"
            + " ORDER BY hash LIMIT 1");

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.text()).contains("was changed");
    assertThat(verify().status()).isZero();
  }

  @Test
  void rareCharactersSurviveTheDatabase() throws SQLException {
    assertThat(count("SELECT COUNT(*) FROM person WHERE BINARY name = '陆𬭎'")).isEqualTo(1);
    assertThat(count("SELECT COUNT(*) FROM person WHERE BINARY name = '温㛃'")).isEqualTo(1);
  }

  @Test
  void everyCompletedCourseHasItsHoursAndItsPaper() throws SQLException {
    long completed = count("SELECT COUNT(*) FROM attempt WHERE completed_at IS NOT NULL");

    assertThat(completed).isGreaterThan(5);
    assertThat(
            count(
                "SELECT COUNT(*) FROM attempt a JOIN hours_entry e ON e.person_id = a.person_id"
                    + " AND e.source_kind = 'COURSE' AND e.source_id = a.course_id"
                    + " AND e.recorded_at = a.completed_at AND e.minutes = (SELECT"
                    + " FLOOR(SUM(l.seconds) / 60) FROM lesson_progress l WHERE l.attempt_id = a.id)"
                    + " JOIN proof f ON f.person_id = a.person_id AND f.kind = 'COURSE'"
                    + " AND f.ledger_mac = e.mac AND f.minutes = e.minutes"))
        .isEqualTo(completed);
  }

  private static Founding.Context context(boolean sample) {
    DatabaseAccess access = database.access();
    return new Founding.Context(
        access.url(),
        access.owner().user(),
        access.owner().password(),
        folder.keys(),
        folder.accounts(),
        sample,
        "https://lingyan.example");
  }

  private static Verified verify() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status =
        Verifying.run(context(true), TIME, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Verified(status, bytes.toString(StandardCharsets.UTF_8));
  }

  private static long count(String query) throws SQLException {
    try (Connection owner = database.access().asOwner();
        Statement ask = owner.createStatement();
        ResultSet answer = ask.executeQuery(query)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private static void run(String change) throws SQLException {
    try (Connection owner = database.access().asOwner();
        Statement run = owner.createStatement()) {
      run.execute(change);
    }
  }

  private record Verified(int status, String text) {}
}
