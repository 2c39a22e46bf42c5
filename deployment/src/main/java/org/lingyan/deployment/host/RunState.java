package org.lingyan.deployment.host;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** What the launcher tells other commands about itself, in a file of the run folder. */
public record RunState(
    Phase phase, long launcher, Instant since, String address, String probe, int databasePort) {
  /** How far the launcher has come. */
  public enum Phase {
    /** Working towards readiness. */
    STARTING,
    /** Serving. */
    READY,
    /** Ending its children. */
    STOPPING
  }

  /** The same product in another phase. */
  public RunState in(Phase next) {
    return new RunState(next, launcher, since, address, probe, databasePort);
  }

  /** The same product with its database's port. */
  public RunState withDatabasePort(int port) {
    return new RunState(phase, launcher, since, address, probe, port);
  }

  /** Reads the last word of a launcher; it may be dead: the folder's lock tells. */
  public static Optional<RunState> read(DataFolder folder) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file(folder))) {
      lines.load(reader);
      return Optional.of(
          new RunState(
              Phase.valueOf(lines.getProperty("phase", "STARTING")),
              Long.parseLong(lines.getProperty("launcher", "0")),
              Instant.parse(lines.getProperty("since")),
              lines.getProperty("address", ""),
              lines.getProperty("probe", ""),
              Integer.parseInt(lines.getProperty("database-port", "0"))));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Writes it whole or not at all. */
  public void write(DataFolder folder) {
    Properties lines = new Properties();
    lines.setProperty("phase", phase.name());
    lines.setProperty("launcher", Long.toString(launcher));
    lines.setProperty("since", since.toString());
    lines.setProperty("address", address);
    lines.setProperty("probe", probe);
    lines.setProperty("database-port", Integer.toString(databasePort));
    Path next = file(folder).resolveSibling("state.new");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        lines.store(writer, null);
      }
      Files.move(next, file(folder), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", folder.root().toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  /** Writes it if that can be done: an end must not stop at a full disk. */
  public void tryWrite(DataFolder folder) {
    try {
      write(folder);
    } catch (Trouble full) {
      org.slf4j.LoggerFactory.getLogger(RunState.class).warn("state not written", full);
    }
  }

  /** Removes it after an ordered end. */
  public static void clear(DataFolder folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException stays) {
      org.slf4j.LoggerFactory.getLogger(RunState.class).warn("state file stays", stays);
    }
  }

  private static Path file(DataFolder folder) {
    return folder.run().resolve("state.properties");
  }
}
