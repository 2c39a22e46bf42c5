package org.lingyan.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells from an exception of the platform what was the matter with the database. */
public final class DatabaseTrouble {
  private static final String DEADLOCK = "40001";
  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int LONGEST_CHAIN = 20;

  private DatabaseTrouble() {}

  /** Whether somebody else was first; the whole work may be tried again. */
  public static boolean lostRace(Throwable thrown) {
    return chain(thrown)
        .anyMatch(
            cause ->
                cause instanceof LostRace
                    || cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql
                        && (DEADLOCK.equals(sql.getSQLState())
                            || sql.getErrorCode() == LOCK_WAIT_TIMEOUT)));
  }

  /** Whether the database did not answer at all. */
  public static boolean away(Throwable thrown) {
    return chain(thrown)
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    && (sql.getSQLState() == null || sql.getSQLState().startsWith("08")));
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(LONGEST_CHAIN);
  }
}
