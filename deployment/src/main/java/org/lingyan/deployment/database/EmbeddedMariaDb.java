package org.lingyan.deployment.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB on a data folder, on loopback only, with two accounts whose passwords lie in the
 * folder's secrets. The caller holds the folder's lock.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
  /** The name of the schema. */
  public static final String SCHEMA = "lingyan";

  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final String LOOPBACK = "127.0.0.1";
  // Crash recovery of a large redo log takes its time.
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(90);
  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final int PORT_ATTEMPTS = 3;

  private final DataFolder folder;
  private final MariaDbFiles files;
  private final Login owner;
  private final Login runtime;
  private final AtomicReference<Child> server = new AtomicReference<>();
  private int port;

  private EmbeddedMariaDb(DataFolder folder) {
    this.folder = folder;
    this.files = new MariaDbFiles(folder);
    this.owner = Secrets.login(folder, "lingyan_owner", "db-owner");
    this.runtime = Secrets.login(folder, "lingyan_app", "db-runtime");
  }

  /**
   * Unpacks and installs what is missing and starts the server.
   *
   * @param port 0 for any free one
   * @throws Trouble with the cause when it does not come up; nothing runs then
   */
  public static EmbeddedMariaDb start(DataFolder folder, int port) {
    EmbeddedMariaDb database = new EmbeddedMariaDb(folder);
    database.files.prepare();
    LogFiles.rotate(folder.log("mariadb"));
    database.startOn(port);
    return database;
  }

  /** How to reach a server that another launcher runs on this folder. */
  public static DatabaseAccess accessTo(DataFolder folder, int port) {
    EmbeddedMariaDb database = new EmbeddedMariaDb(folder);
    database.port = port;
    return database.access();
  }

  /** Ends the server that a killed launcher left on this folder; says whether there was one. */
  public static boolean endOrphan(DataFolder folder) {
    boolean installer = Child.endOrphan(MariaDbFiles.installerPid(folder), Duration.ZERO);
    return Child.endOrphan(pidFile(folder), STOP) || installer;
  }

  /** The file with the server's pid. */
  public static Path pidFile(DataFolder folder) {
    return folder.run().resolve("mariadb.pid");
  }

  /** Where it is and who may do what. */
  public DatabaseAccess access() {
    String url =
        "jdbc:mariadb://"
            + LOOPBACK
            + ":"
            + port
            + "/"
            + SCHEMA
            + "?useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250"
            + "&connectTimeout=10000";
    return new DatabaseAccess(url, owner, runtime);
  }

  /** Its port on loopback. */
  public int port() {
    return port;
  }

  /** The server's process id. */
  public long pid() {
    return server.get().pid();
  }

  /** Whether the server runs. */
  public boolean isAlive() {
    Child running = server.get();
    return running != null && running.isAlive();
  }

  /** Starts it again on the same port after it died: clients keep their address. */
  public void restart() {
    startOn(port);
  }

  @Override
  public void close() {
    Child running = server.get();
    if (running != null) {
      running.end(STOP);
    }
  }

  private void startOn(int wanted) {
    for (int attempt = 1; ; attempt++) {
      port = wanted == 0 ? freePort() : wanted;
      try {
        launch();
        return;
      } catch (Trouble failed) {
        close();
        // Another program may take a free port between our look and MariaDB's.
        boolean taken = LogFiles.end(folder.log("mariadb")).contains("Address already in use");
        if (wanted != 0 || !taken || attempt == PORT_ATTEMPTS) {
          throw failed;
        }
        LOG.warn("port {} was taken meanwhile", port);
      }
    }
  }

  private void launch() {
    Path accounts = folder.run().resolve("accounts.sql");
    try {
      Files.deleteIfExists(accounts);
      Secrets.writePrivate(accounts, AccountScript.of(SCHEMA, owner, runtime));
      Child.Plan plan =
          new Child.Plan(
              command(accounts),
              files.environment(),
              files.programs(),
              Child.NO_INPUT,
              folder.log("mariadb"));
      server.set(Child.start(plan, pidFile(folder)));
      awaitReady();
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", accounts.toString(), unwritable.toString())
          .because(unwritable);
    } finally {
      deleteQuietly(accounts);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      LOG.warn("account script stays, readable by its owner only: {}", file, stays);
    }
  }

  private List<String> command(Path accounts) {
    List<String> command =
        new ArrayList<>(
            List.of(
                files.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + files.programs(),
                "--datadir=" + folder.database(),
                "--tmpdir=" + folder.javaTemp(),
                // relative to the data directory: a socket's path may have 107 bytes at most
                "--socket=mariadb.sock",
                "--port=" + port,
                "--bind-address=" + LOOPBACK,
                // making a certificate at each start costs nine seconds; nothing leaves loopback
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,"
                    + "NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--skip-log-bin",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--local-infile=OFF"));
    asWhichUser().forEach(command::add);
    return command;
  }

  // MariaDB refuses to run as root unless told.
  static Stream<String> asWhichUser() {
    return "root".equals(System.getProperty("user.name")) ? Stream.of("--user=root") : Stream.of();
  }

  private void awaitReady() {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end) {
      if (server.get().endsWithin(GLANCE)) {
        throw notStarted();
      }
      if (answers()) {
        return;
      }
    }
    throw notStarted();
  }

  // Connections wait until the account script has run, so a login shows that it worked.
  private boolean answers() {
    try (Connection asOwner = access().asOwner();
        Connection asRuntime = access().asRuntimeOutsideSchema()) {
      return asOwner.isValid(1) && asRuntime.isValid(1);
    } catch (SQLException notYet) {
      LOG.debug("not yet: {}", notYet.getMessage());
      return false;
    }
  }

  private Trouble notStarted() {
    Path log = folder.log("mariadb");
    return new Trouble("database.start", log.toString(), String.join("\n", LogFiles.tail(log, 5)));
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException none) {
      throw new Trouble("process.failed", "mariadbd", none.toString()).because(none);
    }
  }
}
