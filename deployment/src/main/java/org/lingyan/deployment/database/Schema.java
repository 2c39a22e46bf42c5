package org.lingyan.deployment.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.lingyan.deployment.host.Trouble;

/** The product's tables: whether the database can bear them, and bringing them up to date. */
public final class Schema {
  private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*");
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
      Flyway flyway =
          Flyway.configure()
              .dataSource(access.url(), access.owner().user(), access.owner().password())
              .locations(locations.toArray(String[]::new))
              .cleanDisabled(true)
              .validateMigrationNaming(true)
              .load();
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
}
