package org.lingyan.deployment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.ProcessMark;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.deployment.server.PayaraServer;

/** A product started as its users start it: the launcher in a JVM of its own. */
final class BenchedProduct implements AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final Duration LONGEST_START = Duration.ofMinutes(6);
  private static final Duration LONGEST_INVENTING = Duration.ofMinutes(60);
  private static final Duration LONGEST_END = Duration.ofMinutes(4);
  private static final double NANOS = 1e9;
  // The user's own database and settings are not what is measured.
  private static final Set<String> TAKEN_OVER = Set.of("LMS_HEAP", "LMS_JAVA_OPTS", "LMS_LANGUAGE");

  private final DataFolder folder;
  private final Child launcher;
  private final double seconds;
  private final RunState state;

  private BenchedProduct(DataFolder folder, Child launcher, double seconds, RunState state) {
    this.folder = folder;
    this.launcher = launcher;
    this.seconds = seconds;
    this.state = state;
  }

  /** Fills its empty folder with an invented tree. */
  static void invent(Path root, List<String> command, Map<String, String> environment) {
    Path log = root.resolve("generate.log");
    Child inventing = launch(root, command, environment, log);
    if (!inventing.endsWithin(LONGEST_INVENTING) || inventing.exitStatus() != 0) {
      inventing.end(LONGEST_END);
      throw unstarted(log);
    }
  }

  /** Starts it and waits until it says that it is ready. */
  static BenchedProduct start(Path root, List<String> command, Map<String, String> environment) {
    DataFolder folder = data(root);
    Path log = root.resolve("launcher.log");
    long begun = System.nanoTime();
    Child launcher = launch(root, command, environment, log);
    while (System.nanoTime() - begun < LONGEST_START.toNanos()) {
      boolean ended = launcher.endsWithin(GLANCE);
      Optional<RunState> state =
          RunState.read(folder)
              .filter(known -> known.launcher() == launcher.pid())
              .filter(known -> known.phase() == RunState.Phase.READY);
      if (state.isPresent()) {
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new BenchedProduct(folder, launcher, seconds, state.get());
      }
      if (ended) {
        break;
      }
    }
    launcher.end(LONGEST_END);
    throw unstarted(log);
  }

  private static Child launch(
      Path root, List<String> command, Map<String, String> environment, Path log) {
    Map<String, String> own = new HashMap<>(environment);
    own.keySet().removeIf(name -> name.startsWith("LMS_") && !TAKEN_OVER.contains(name));
    return Child.start(
        new Child.Plan(command, own, root, Child.NO_INPUT, log), root.resolve("launcher.pid"));
  }

  private static Trouble unstarted(Path log) {
    return new Trouble("bench.start", log.toString(), String.join("\n", LogFiles.tail(log, 8)));
  }

  /** The product's data, below the measurement's folder. */
  static DataFolder data(Path root) {
    return new DataFolder(root.resolve("product"));
  }

  /** Seconds from the command to "ready". */
  double seconds() {
    return seconds;
  }

  /** Where it answers, without a slash at the end. */
  String address() {
    return state.address();
  }

  /** Process id of the launcher. */
  long launcher() {
    return launcher.pid();
  }

  /** Process id of the application server. */
  long server() {
    return pid(PayaraServer.pidFile(folder));
  }

  /** Process id of the database. */
  long mariaDb() {
    return pid(EmbeddedMariaDb.pidFile(folder));
  }

  private static long pid(Path file) {
    return ProcessMark.read(file)
        .orElseThrow(() -> new IllegalStateException("nothing in " + file))
        .pid();
  }

  /** Connects as the account that migrates. */
  Connection database() throws SQLException {
    return EmbeddedMariaDb.accessTo(folder, state.databasePort()).asOwner();
  }

  /** The password of a sample account. */
  String password(String account) throws IOException {
    return Files.readAllLines(folder.accounts()).stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[0].equals(account))
        .map(cells -> cells[1])
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no sample account " + account));
  }

  /** Ends it in order, so that the class archive is written. */
  @Override
  public void close() {
    launcher.end(LONGEST_END);
  }
}
