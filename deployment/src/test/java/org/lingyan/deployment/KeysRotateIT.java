package org.lingyan.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.LedgerImport;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.Registering;
import org.lingyan.shared.Keyring;

/** The change of keys: whole, broken off between two portions, taken up again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeysRotateIT {
  private static final int PEOPLE = 1_200;
  private static final int STUMBLE = 700;
  private static final int WITH_PHONE = 3;
  private static final Map<Long, IdNumber> NUMBERS = new HashMap<>();

  private static DataFolder folder;

  @BeforeAll
  static void people() throws IOException {
    folder = new DataFolder(Path.of("target", "keys-rotate"));
    DataFolder.deleteTree(folder.root());
    folder.prepare();
    Keyring.generate(folder.keys());
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0)) {
      Schema.migrate(database.access(), List.of(Schema.PACKED));
      try (Offline offline = Offline.open(context(database))) {
        offline.inTransaction(
            em -> {
              Registering registering = new Registering(em, offline.keys());
              for (int i = 0; i < PEOPLE; i++) {
                IdNumber number = IdNumber.complete("99999919800101%03d".formatted(i % 1_000));
                if (i >= 1_000) {
                  number = IdNumber.complete("99999919800102%03d".formatted(i % 1_000));
                }
                long id =
                    registering.person(
                        new PersonFacts(
                            "某人" + i,
                            List.of(),
                            Optional.empty(),
                            Optional.of(IdentityDocument.of(number)),
                            Optional.empty(),
                            i < WITH_PHONE
                                ? Phone.parse("15400000%03d".formatted(i))
                                : Optional.empty()));
                NUMBERS.put(id, number);
              }
              registering.person(PersonFacts.named("无证件者"));
              Instant at = Instant.parse("2026-03-05T02:00:00Z");
              new LedgerImport(em, offline.keys())
                  .append(
                      NUMBERS.keySet().iterator().next(),
                      List.of(
                          new LedgerImport.Learnt(
                              new EntryDraft(
                                  LocalDate.of(2026, 3, 4),
                                  90,
                                  "PROFESSIONAL",
                                  new Source(SourceKind.CLASS, "class-1", ""),
                                  "专题培训"),
                              at)));
              return true;
            });
      }
    }
  }

  @AfterAll
  static void forget() throws IOException {
    DataFolder.deleteTree(folder.root());
  }

  private static Founding.Context context(EmbeddedMariaDb database) {
    return new Founding.Context(
        database.access().url(),
        database.access().owner().user(),
        database.access().owner().password(),
        folder.keys(),
        folder.accounts(),
        false,
        "");
  }

  @Test
  @Order(1)
  void aRunningProductKeepsItsKeys() throws IOException {
    String before = Files.readString(folder.keys());
    try (FolderLock held = FolderLock.take(folder).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThatThrownBy(KeysRotateIT::rotate)
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("keys.running");
    }
    assertThat(folder.keys()).hasContent(before);
    assertThatThrownBy(() -> command(Map.of("LMS_KEYS", before), "keys", "rotate"))
        .hasMessageContaining("keys.environment");
    assertThatThrownBy(() -> command(Map.of(), "keys")).hasMessageContaining("keys.usage");
  }

  @Test
  @Order(2)
  void brokenOffInTheMiddleEveryRowIsUnderOneKeyOrTheOther() throws SQLException, IOException {
    long stone = NUMBERS.keySet().stream().sorted().skip(STUMBLE).findFirst().orElseThrow();
    sql(
        "CREATE TRIGGER stumble BEFORE UPDATE ON person FOR EACH ROW IF NEW.id = "
            + stone
            + " THEN SIGNAL SQLSTATE '45000'; END IF");
    assertThatThrownBy(KeysRotateIT::rotate).isInstanceOf(RuntimeException.class);
    sql("DROP TRIGGER stumble");

    assertThat(versions()).containsOnlyKeys(1, 2).containsEntry(2, 500);
    everyNumberIsReadable();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.keys())))
        .isEqualTo("rw-------");
  }

  @Test
  @Order(3)
  void takenUpAgainItEndsWithTheSameKeys() throws SQLException, IOException {
    String keys = Files.readString(folder.keys());

    assertThat(rotate()).contains("brought to its end", "Sealed anew: 703 rows");
    assertThat(folder.keys()).hasContent(keys);
    assertThat(versions()).isEqualTo(Map.of(2, PEOPLE));
    everyNumberIsReadable();
  }

  @Test
  @Order(4)
  void onceMoreIsAThirdVersionAndTheLedgerKeepsItsFirst() throws SQLException {
    assertThat(rotate()).contains("New keys added", "Sealed anew: 1203 rows", "backup --keys");
    assertThat(versions()).isEqualTo(Map.of(3, PEOPLE));
    everyNumberIsReadable();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0)) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int status =
          Verifying.run(context(database), new PrintStream(said, true, StandardCharsets.UTF_8));
      assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
      try (Connection owner = database.access().asOwner();
          Statement ask = owner.createStatement();
          ResultSet entries = ask.executeQuery("SELECT DISTINCT mac_key FROM hours_entry")) {
        assertThat(entries.next()).isTrue();
        assertThat(entries.getInt(1)).isEqualTo(1);
      }
    }
  }

  @Test
  @Order(5)
  void whatNobodyLooksUpIsSealedAnewAsWell() throws SQLException {
    Keyring before = Keyring.load(folder.keys());
    long person = NUMBERS.keySet().iterator().next();
    seal(
        "INSERT INTO notice_address (person_id, channel, address, at) VALUES ("
            + person
            + ", 'MAIL', ?, UTC_TIMESTAMP(3))",
        before.seal("someone@example.org"));
    seal(
        "INSERT INTO notice_robot (id, organisation_id, channel, name, token, secret, since)"
            + " VALUES (1, 1, 'WECOM', '群', ?, ?, UTC_TIMESTAMP(3))",
        before.seal("the key"),
        before.seal(""));
    sql(
        "INSERT INTO person_fact_event (id, person_id, fields, at) VALUES (7, "
            + person
            + ", 'PHONE', UTC_TIMESTAMP(3))");
    seal(
        "INSERT INTO person_fact_before (event_id, field, said) VALUES (7, 'PHONE', ?)",
        before.seal("15400000999"));

    assertThat(rotate()).contains("Sealed anew: 1207 rows");

    Keyring after = Keyring.load(folder.keys());
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
        Connection owner = database.access().asOwner();
        Statement ask = owner.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "SELECT address, token, secret, said"
                    + " FROM notice_address, notice_robot, person_fact_before")) {
      assertThat(rows.next()).isTrue();
      for (int column = 1; column <= 4; column++) {
        assertThat(rows.getBytes(column)[0]).isEqualTo((byte) 4);
      }
      assertThat(after.open(rows.getBytes(1))).isEqualTo("someone@example.org");
      assertThat(after.open(rows.getBytes(2))).isEqualTo("the key");
      assertThat(after.open(rows.getBytes(3))).isEmpty();
      assertThat(after.open(rows.getBytes(4))).isEqualTo("15400000999");
    }
  }

  private static void seal(String statement, byte[]... sealed) throws SQLException {
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
        Connection owner = database.access().asOwner();
        PreparedStatement insert = owner.prepareStatement(statement)) {
      for (int i = 0; i < sealed.length; i++) {
        insert.setBytes(i + 1, sealed[i]);
      }
      insert.executeUpdate();
    }
  }

  @Test
  @Order(6)
  void whoeverIsLookedForByDocumentOrPhoneIsStillFound() {
    List<Long> three = NUMBERS.keySet().stream().sorted().limit(WITH_PHONE).toList();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
        Offline offline = Offline.open(context(database))) {
      offline.inTransaction(
          em -> {
            KnownPeople known = new KnownPeople(em, offline.keys());
            IdentityDocument card = IdentityDocument.of(NUMBERS.get(three.get(0)));
            assertThat(known.byDocument(List.of(card))).containsEntry(card, three.get(0));
            List<Phone> phones =
                IntStream.range(0, WITH_PHONE)
                    .mapToObj(i -> new Phone("15400000%03d".formatted(i)))
                    .toList();
            assertThat(known.byPhone(phones).values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(three);
            return true;
          });
    }
  }

  private static void everyNumberIsReadable() throws SQLException {
    Keyring keys = Keyring.load(folder.keys());
    Map<Long, IdNumber> read = new HashMap<>();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
        Connection owner = database.access().asOwner();
        Statement ask = owner.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "SELECT id, id_number, id_number_lookup, lookup_key FROM person"
                    + " WHERE id_number IS NOT NULL")) {
      while (rows.next()) {
        String text = keys.open(rows.getBytes(2));
        assertThat(rows.getBytes(3))
            .as("found under version " + rows.getInt(4))
            .isEqualTo(
                keys.mac(
                    Keyring.Use.LOOKUP, rows.getInt(4), text.getBytes(StandardCharsets.UTF_8)));
        read.put(rows.getLong(1), new IdNumber(text));
      }
    }
    assertThat(read).isEqualTo(NUMBERS);
  }

  /** How many rows name which version, in both of their columns. */
  private static Map<Integer, Integer> versions() throws SQLException {
    Map<Integer, Integer> versions = new HashMap<>();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
        Connection owner = database.access().asOwner();
        Statement ask = owner.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "SELECT lookup_key, COUNT(*) FROM person WHERE id_number IS NOT NULL"
                    + " AND lookup_key = ORD(id_number) GROUP BY lookup_key")) {
      while (rows.next()) {
        versions.put(rows.getInt(1), rows.getInt(2));
      }
    }
    return versions;
  }

  private static void sql(String statement) throws SQLException {
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
        Connection owner = database.access().asOwner();
        Statement run = owner.createStatement()) {
      run.execute(statement);
    }
  }

  private static String rotate() {
    return command(Map.of(), "keys", "rotate");
  }

  private static String command(Map<String, String> environment, String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Options options =
        Options.parse(List.of(words), Map.of("LMS_DATA", folder.root().toString()), Path.of("/"));
    KeysCommand.run(options, environment, new Console(out, out, Locale.ENGLISH));
    return said.toString(StandardCharsets.UTF_8);
  }
}
