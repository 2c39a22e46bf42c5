package org.lingyan.deployment.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lingyan.deployment.database.RuntimeGrants.Held;
import org.lingyan.deployment.database.RuntimeGrants.Table;

class RuntimeGrantsTest {
  private static final String ACCOUNT = "'app'@'%'";
  private static final Table PLAIN = new Table("person", "BASE TABLE", "people");
  private static final Table LEDGER = new Table("entry", "BASE TABLE", "append-only: facts");

  @Test
  void anOrdinaryTableIsWorkedWith() {
    assertThat(statements(Set.of(), PLAIN))
        .containsExactly("GRANT DELETE, INSERT, SELECT, UPDATE ON `s`.`person` TO 'app'@'%'");
  }

  @Test
  void anAppendOnlyTableIsReadAndAddedTo() {
    assertThat(statements(Set.of(), LEDGER))
        .containsExactly("GRANT INSERT, SELECT ON `s`.`entry` TO 'app'@'%'");
  }

  @Test
  void whatMustGoWithAPersonMayBeChangedInAnAppendOnlyTable() {
    Table proof = new Table("proof", "BASE TABLE", "append-only; erasable: holder, note");

    assertThat(statements(Set.of(), proof))
        .containsExactly(
            "GRANT INSERT, SELECT, UPDATE (`holder`), UPDATE (`note`) ON `s`.`proof` TO 'app'@'%'");
    assertThat(
            statements(
                held("s.proof", "SELECT", "INSERT", "UPDATE (`holder`)", "UPDATE (`note`)"), proof))
        .isEmpty();
    assertThat(statements(held("s.proof", "SELECT", "INSERT", "UPDATE"), proof))
        .first()
        .isEqualTo("REVOKE UPDATE ON `s`.`proof` FROM 'app'@'%'");
    assertThat(statements(held("s.entry", "SELECT", "INSERT", "UPDATE (`minutes`)"), LEDGER))
        .containsExactly("REVOKE UPDATE (`minutes`) ON `s`.`entry` FROM 'app'@'%'");
  }

  @Test
  void historyAndViewsAreOnlyReadAndSequencesAdvance() {
    assertThat(
            statements(
                Set.of(),
                new Table("flyway_schema_history", "BASE TABLE", ""),
                new Table("board", "VIEW", "VIEW"),
                new Table("entry_seq", "SEQUENCE", "")))
        .containsExactly(
            "GRANT SELECT ON `s`.`flyway_schema_history` TO 'app'@'%'",
            "GRANT SELECT ON `s`.`board` TO 'app'@'%'",
            "GRANT INSERT, SELECT ON `s`.`entry_seq` TO 'app'@'%'");
  }

  @Test
  void whatIsHeldAlreadyIsNotGivenAgain() {
    assertThat(statements(held("s.entry", "SELECT", "INSERT"), LEDGER)).isEmpty();
  }

  @Test
  void whatIsHeldBeyondIsTakenBack() {
    assertThat(statements(held("s.entry", "SELECT", "INSERT", "UPDATE", "DELETE"), LEDGER))
        .containsExactly("REVOKE DELETE, UPDATE ON `s`.`entry` FROM 'app'@'%'");
  }

  @Test
  void rightsOnTheWholeSchemaOrServerWouldReachTheLedger() {
    Set<Held> wide =
        Stream.of(held("*.*", "UPDATE"), held("s", "DELETE"), held("s.entry", "SELECT", "INSERT"))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    assertThat(statements(wide, LEDGER))
        .containsExactly(
            "REVOKE UPDATE ON *.* FROM 'app'@'%'", "REVOKE DELETE ON `s`.* FROM 'app'@'%'");
  }

  @Test
  void namesAreQuoted() {
    assertThat(RuntimeGrants.quoted("o'app@10.0.%")).isEqualTo("'o''app'@'10.0.%'");
    assertThat(RuntimeGrants.statements("s`x", ACCOUNT, List.of(LEDGER), Set.of()))
        .containsExactly("GRANT INSERT, SELECT ON `s``x`.`entry` TO 'app'@'%'");
  }

  private static List<String> statements(Set<Held> held, Table... tables) {
    return RuntimeGrants.statements("s", ACCOUNT, List.of(tables), held);
  }

  private static Set<Held> held(String scope, String... rights) {
    return Stream.of(rights).map(right -> new Held(scope, right)).collect(Collectors.toSet());
  }
}
