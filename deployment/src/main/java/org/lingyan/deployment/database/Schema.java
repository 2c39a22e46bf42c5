package org.lingyan.deployment.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.lingyan.deployment.host.Trouble;

/** The product's tables: whether the database can bear them, and bringing them up to date. */
public final class Schema {
  private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*");

  /** Where the steps lie that are packed with the program. */
  public static final String PACKED = "classpath:db/migration";

  private static final int LEAST_MAJOR = 10;
  private static final int LEAST_MINOR = 11;

  private Schema() {}

  /**
   * Looks before anything is written.
   *
   * @return whether a schema of ours is there already
   * @throws Trouble when it cannot be reached, is too old or has another character set
   */
  public static boolean inspect(DatabaseAccess access) {
    try (Connection owner = access.asOwner();
        Statement ask = owner.createStatement()) {
      try (ResultSet answer =
          ask.executeQuery("SELECT VERSION(), DATABASE(), @@character_set_database")) {
        answer.next();
        if (!isNewEnough(answer.getString(1))) {
          throw new Trouble("outside.version", answer.getString(1));
        }
        if (answer.getString(2) == null) {
          throw new Trouble("outside.url");
        }
        if (!"utf8mb4".equals(answer.getString(3))) {
          throw new Trouble("outside.charset", answer.getString(3));
        }
      }
      try (ResultSet history =
          ask.executeQuery("SHOW TABLES LIKE '" + RuntimeGrants.HISTORY + "'")) {
        return history.next();
      }
    } catch (SQLException unreachable) {
      throw new Trouble("outside.unreachable", unreachable.getMessage()).because(unreachable);
    }
  }

  /**
   * The version that the tables have; empty when there are none.
   *
   * @throws Trouble when the database cannot be reached
   */
  public static String version(DatabaseAccess access) {
    try (Connection owner = access.asOwner();
        Statement ask = owner.createStatement();
        ResultSet newest =
            ask.executeQuery(
                "SELECT version FROM "
                    + RuntimeGrants.HISTORY
                    + " WHERE success AND version IS NOT NULL"
                    + " ORDER BY installed_rank DESC LIMIT 1")) {
      return newest.next() ? newest.getString(1) : "";
    } catch (SQLException unreachable) {
      throw new Trouble("outside.unreachable", unreachable.getMessage()).because(unreachable);
    }
  }

  /**
   * How many rows each table has.
   *
   * @throws Trouble when the database cannot be reached
   */
  public static SortedMap<String, Long> rows(DatabaseAccess access) {
    SortedMap<String, Long> rows = new TreeMap<>();
    try (Connection owner = access.asOwner();
        Statement ask = owner.createStatement()) {
      try (ResultSet names =
          ask.executeQuery(
              "SELECT TABLE_NAME FROM information_schema.TABLES"
                  + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'")) {
        while (names.next()) {
          rows.put(names.getString(1), 0L);
        }
      }
      for (String table : List.copyOf(rows.keySet())) {
        try (ResultSet count =
            ask.executeQuery("SELECT COUNT(*) FROM `" + table.replace("`", "``") + "`")) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
      return rows;
    } catch (SQLException unreachable) {
      throw new Trouble("outside.unreachable", unreachable.getMessage()).because(unreachable);
    }
  }

  /**
   * Looks whether this program knows tables of a version.
   *
   * @param access to a database that has none yet
   * @throws Trouble when they are newer than the program
   */
  public static void refuseNewer(DatabaseAccess access, String version) {
    MigrationVersion theirs = MigrationVersion.fromVersion(version);
    for (MigrationInfo step : flyway(access, List.of(PACKED)).info().all()) {
      if (step.getVersion().compareTo(theirs) >= 0) {
        return;
      }
    }
    throw new Trouble("schema.newer", version);
  }

  static boolean isNewEnough(String version) {
    Matcher parts = VERSION.matcher(version);
    if (!version.contains("MariaDB") || !parts.matches()) {
      return false;
    }
    int major = Integer.parseInt(parts.group(1));
    return major > LEAST_MAJOR
        || (major == LEAST_MAJOR && Integer.parseInt(parts.group(2)) >= LEAST_MINOR);
  }

  /**
   * Brings the tables up to date as their owner.
   *
   * @param locations where the steps are, in Flyway's form
   * @throws Trouble when a step fails, was changed after it was taken, or is not known to this
   *     program: an older program would write what a newer one no longer understands
   */
  public static void migrate(DatabaseAccess access, List<String> locations) {
    try {
      Flyway flyway = flyway(access, locations);
      for (MigrationInfo step : flyway.info().applied()) {
        if (step.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new Trouble("schema.newer", step.getVersion().toString());
        }
      }
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new Trouble("schema.failed", failed.getMessage()).because(failed);
    }
  }

  private static Flyway flyway(DatabaseAccess access, List<String> locations) {
    return Flyway.configure()
        .dataSource(access.url(), access.owner().user(), access.owner().password())
        .locations(locations.toArray(String[]::new))
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .load();
  }
}
