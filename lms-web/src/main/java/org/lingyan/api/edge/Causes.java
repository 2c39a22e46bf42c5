package org.lingyan.api.edge;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.lingyan.shared.LostRace;

/** Looks for what lies behind an exception of the platform. */
final class Causes {
  private static final String DEADLOCK = "40001";
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  private Causes() {}

  /** Whether somebody else was first. */
  static boolean lostRace(Throwable thrown) {
    return chain(thrown)
        .anyMatch(
            cause ->
                cause instanceof LostRace
                    || cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql
                        && (DEADLOCK.equals(sql.getSQLState())
                            || sql.getErrorCode() == LOCK_WAIT_TIMEOUT)));
  }

  /** Whether the database was away. */
  static boolean databaseAway(Throwable thrown) {
    return chain(thrown)
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    && (sql.getSQLState() == null || sql.getSQLState().startsWith("08")));
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
