package org.lingyan.deployment.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.deployment.host.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the running application may do: work with rows, never with tables, and on a table whose
 * comment says {@code append-only} only read and add; columns that the comment names behind {@code
 * erasable:} may be changed as well, because a person's name or free text must go when she is
 * erased. What it holds beyond that is taken away.
 */
public final class RuntimeGrants {
  static final String HISTORY = "flyway_schema_history";

  private static final String ERASABLE = "erasable:";
  private static final Logger LOG = LoggerFactory.getLogger(RuntimeGrants.class);

  private RuntimeGrants() {}

  /** A table as the catalogue shows it. */
  record Table(String name, String type, String comment) {
    Set<String> wanted() {
      if (name.equals(HISTORY) || type.equals("VIEW")) {
        return Set.of("SELECT");
      }
      // a sequence's next value is an INSERT
      if (type.equals("SEQUENCE") || comment.contains("append-only")) {
        Set<String> rights = new TreeSet<>(Set.of("SELECT", "INSERT"));
        erasable().forEach(column -> rights.add(changing(column)));
        return rights;
      }
      return Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    private List<String> erasable() {
      int named = comment.indexOf(ERASABLE);
      return named < 0
          ? List.of()
          : List.of(comment.substring(named + ERASABLE.length()).strip().split("\\s*,\\s*"));
    }
  }

  /** The right to change one column. */
  private static String changing(String column) {
    return "UPDATE (" + name(column) + ")";
  }

  /** A right that the account holds; {@code scope} is {@code *.*}, a schema or a table of ours. */
  record Held(String scope, String right) {}

  /**
   * Gives and takes until the account holds exactly what it should.
   *
   * @throws Trouble with the statements for the database's administrator when the owner may not
   */
  public static void apply(DatabaseAccess access) {
    List<String> statements = missing(access);
    if (statements.isEmpty()) {
      return;
    }
    LOG.info("grants for the runtime account: {}", statements);
    try (Connection owner = access.asOwner();
        Statement run = owner.createStatement()) {
      for (String statement : statements) {
        run.execute(statement);
      }
    } catch (SQLException refused) {
      throw forAdministrator(missing(access)).because(refused);
    }
    List<String> still = missing(access);
    if (!still.isEmpty()) {
      throw forAdministrator(still);
    }
  }

  private static Trouble forAdministrator(List<String> statements) {
    return new Trouble("grants.refused", String.join(";\n", statements) + ";");
  }

  private static List<String> missing(DatabaseAccess access) {
    try (Connection owner = access.asOwner();
        Connection runtime = access.asRuntimeOutsideSchema()) {
      String schema = one(owner, "SELECT DATABASE()");
      String account = quoted(one(runtime, "SELECT CURRENT_USER()"));
      return statements(schema, account, tables(owner), held(runtime, schema, account));
    } catch (SQLException unreachable) {
      throw new Trouble("outside.unreachable", unreachable.getMessage()).because(unreachable);
    }
  }

  /** What must be run so that the account holds what it should, and no more. */
  static List<String> statements(
      String schema, String account, List<Table> tables, Set<Held> held) {
    List<String> statements = new ArrayList<>();
    takeBack(statements, held, "*.*", "*.*", Set.of(), account);
    takeBack(statements, held, schema, name(schema) + ".*", Set.of(), account);
    for (Table table : tables) {
      String scope = schema + "." + table.name();
      String target = name(schema) + "." + name(table.name());
      takeBack(statements, held, scope, target, table.wanted(), account);
      Set<String> lacking = new TreeSet<>(table.wanted());
      lacking.removeAll(rights(held, scope));
      if (!lacking.isEmpty()) {
        statements.add("GRANT " + String.join(", ", lacking) + " ON " + target + " TO " + account);
      }
    }
    return statements;
  }

  private static void takeBack(
      List<String> statements,
      Set<Held> held,
      String scope,
      String target,
      Set<String> wanted,
      String account) {
    Set<String> surplus = rights(held, scope);
    surplus.removeAll(wanted);
    if (!surplus.isEmpty()) {
      statements.add("REVOKE " + String.join(", ", surplus) + " ON " + target + " FROM " + account);
    }
  }

  private static Set<String> rights(Set<Held> held, String scope) {
    Set<String> rights = new TreeSet<>();
    held.stream().filter(one -> one.scope().equals(scope)).forEach(one -> rights.add(one.right()));
    return rights;
  }

  private static List<Table> tables(Connection owner) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Statement ask = owner.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "SELECT TABLE_NAME, TABLE_TYPE, TABLE_COMMENT FROM information_schema.TABLES"
                    + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'TEMPORARY'"
                    + " ORDER BY TABLE_NAME")) {
      while (rows.next()) {
        tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return tables;
  }

  // Asked as the account itself: what others hold is hidden from an owner without system rights.
  private static Set<Held> held(Connection runtime, String schema, String account)
      throws SQLException {
    Set<Held> held = new java.util.HashSet<>();
    String literal = literal(schema);
    // an account with rights on everything sees what others hold as well
    String own = " AND GRANTEE = " + literal(account);
    try (Statement ask = runtime.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "SELECT '*.*', PRIVILEGE_TYPE FROM information_schema.USER_PRIVILEGES"
                    + " WHERE PRIVILEGE_TYPE <> 'USAGE'"
                    + own
                    + " UNION ALL SELECT "
                    + literal
                    + ", PRIVILEGE_TYPE"
                    + " FROM information_schema.SCHEMA_PRIVILEGES"
                    + " WHERE "
                    + literal
                    + " LIKE TABLE_SCHEMA"
                    + own
                    + " UNION ALL SELECT CONCAT(TABLE_SCHEMA, '.', TABLE_NAME), PRIVILEGE_TYPE"
                    + " FROM information_schema.TABLE_PRIVILEGES"
                    + " WHERE TABLE_SCHEMA = "
                    + literal
                    + own
                    + " UNION ALL SELECT CONCAT(TABLE_SCHEMA, '.', TABLE_NAME),"
                    + " CONCAT(PRIVILEGE_TYPE, ' (`', COLUMN_NAME, '`)')"
                    + " FROM information_schema.COLUMN_PRIVILEGES"
                    + " WHERE TABLE_SCHEMA = "
                    + literal
                    + own)) {
      while (rows.next()) {
        held.add(new Held(rows.getString(1), rows.getString(2)));
      }
    }
    return held;
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet answer = ask.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static String name(String identifier) {
    return "`" + identifier.replace("`", "``") + "`";
  }

  /** {@code user@host} as CURRENT_USER() gives it, quoted for a statement. */
  static String quoted(String userAtHost) {
    int at = userAtHost.lastIndexOf('@');
    return literal(userAtHost.substring(0, at)) + "@" + literal(userAtHost.substring(at + 1));
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
