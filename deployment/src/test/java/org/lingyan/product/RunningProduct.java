package org.lingyan.product;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.ProcessMark;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.server.PayaraServer;

/**
 * A product started as a user starts it: the launcher in a JVM of its own on an empty data folder.
 * One is shared by all tests of a run; a test that kills starts a further one.
 */
public final class RunningProduct {
  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static RunningProduct shared;

  private final DataFolder folder;
  private final Launcher commands;
  private final int port;
  private final Path log;
  private final Map<String, SampleAccount> accounts = new LinkedHashMap<>();
  private Process launcher;

  private RunningProduct(String name, Map<String, String> environment) throws IOException {
    this(
        new DataFolder(Files.createTempDirectory(Launcher.home().getParent(), name + "-")),
        environment);
  }

  private RunningProduct(DataFolder folder, Map<String, String> environment) throws IOException {
    Path target = Launcher.home().getParent();
    this.folder = folder;
    this.commands = new Launcher(folder.root(), environment);
    this.port = freePort();
    this.log = target.resolve(folder.root().getFileName() + ".log");
  }

  /** The product that tests share; started on the first call, ended with the JVM. */
  public static synchronized RunningProduct get() {
    if (shared == null) {
      shared = further("tested-product", Map.of());
    }
    return shared;
  }

  /**
   * Starts one more on a folder and a port of its own; ended with the JVM.
   *
   * @param name of its folder and of the log of its console, in the build's folder
   * @param environment its settings
   */
  public static RunningProduct further(String name, Map<String, String> environment) {
    try {
      RunningProduct product = new RunningProduct(name, environment);
      Runtime.getRuntime().addShutdownHook(new Thread(product::end));
      product.up();
      product.readAccounts();
      return product;
    } catch (IOException failed) {
      throw new IllegalStateException("the product did not start", failed);
    }
  }

  /**
   * One on a folder that a command has filled; not started yet, ended with the JVM.
   *
   * @param accounts whose passwords are known; empty to read the folder's own list
   */
  public static RunningProduct on(Path data, Map<String, SampleAccount> accounts) {
    try {
      RunningProduct product = new RunningProduct(new DataFolder(data), Map.of());
      product.accounts.putAll(accounts);
      if (accounts.isEmpty()) {
        product.readAccounts();
      }
      Runtime.getRuntime().addShutdownHook(new Thread(product::end));
      return product;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void readAccounts() throws IOException {
    List<String> lines = Files.readAllLines(folder.accounts());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      accounts.put(
          cells[0],
          new SampleAccount(cells[0], cells[1], List.of(cells[2].split("\\|")), cells[3]));
    }
  }

  /** Starts it on its folder, also once more after it was killed; returns when it is ready. */
  public void up() {
    try {
      Process starting = commands.begin(log, "up", "--port", Integer.toString(port));
      launcher = starting;
      long end = System.nanoTime() + LONGEST_START.toNanos();
      // Its own word and not the port: a killed launcher's server may still answer there.
      while (!saysReady(starting.pid())) {
        if (!starting.isAlive() || System.nanoTime() > end) {
          starting.destroy();
          throw new IllegalStateException("not ready; it said: " + Files.readString(log));
        }
        Thread.sleep(100);
      }
    } catch (IOException failed) {
      throw new IllegalStateException("the product did not start", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private boolean saysReady(long pid) {
    return RunState.read(folder)
        .filter(state -> state.launcher() == pid && state.phase() == RunState.Phase.READY)
        .isPresent();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Ends it, when it runs: memory is for the tests that come. What it logged stays. */
  public synchronized void end() {
    if (launcher == null) {
      return;
    }
    try {
      if (launcher.isAlive()) {
        launcher.destroy();
        if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
          launcher.destroyForcibly();
        }
      } else {
        // killed by a test that then failed: its children still run
        commands.run("down");
      }
      launcher = null;
      forgetAllButLogs();
    } catch (IOException left) {
      System.Logger logger = System.getLogger(RunningProduct.class.getName());
      logger.log(System.Logger.Level.WARNING, "left behind: " + folder.root(), left);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void forgetAllButLogs() throws IOException {
    Path logs = folder.log("launcher").getParent();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.root())) {
      for (Path one : all) {
        if (!one.equals(logs)) {
          DataFolder.deleteTree(one);
        }
      }
    }
  }

  /** Address without a slash at its end. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** The data folder. */
  public Path data() {
    return folder.root();
  }

  /** The launcher's commands on its folder. */
  public Launcher commands() {
    return commands;
  }

  /** The server's process, as the launcher noted it. */
  public Optional<ProcessHandle> server() {
    return noted(PayaraServer.pidFile(folder));
  }

  /** The database's process, as the launcher noted it. */
  public Optional<ProcessHandle> mariaDb() {
    return noted(EmbeddedMariaDb.pidFile(folder));
  }

  // The mark and not the pid alone: only a process of this product may ever be killed.
  private static Optional<ProcessHandle> noted(Path pidFile) {
    return ProcessMark.read(pidFile)
        .filter(ProcessMark::isAlive)
        .flatMap(mark -> ProcessHandle.of(mark.pid()));
  }

  /**
   * Kills the database and keeps it away until the outage is closed: the launcher, which would
   * start it again at once, stands still meanwhile.
   */
  public Outage withoutDatabase() {
    ProcessHandle database = mariaDb().orElseThrow();
    signal("STOP", launcher.pid());
    signal("KILL", database.pid());
    return new Outage(database.pid());
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The time without a database; its end waits until the product is ready again. */
  public final class Outage implements AutoCloseable {
    private final long database;

    private Outage(long database) {
      this.database = database;
    }

    /** Process id of the database that was ended. */
    public long database() {
      return database;
    }

    @Override
    public void close() {
      signal("CONT", launcher.pid());
      long end = System.nanoTime() + LONGEST_START.toNanos();
      Api nobody = Api.of(RunningProduct.this);
      try {
        while (nobody.get("/health/ready").status() != 200 && System.nanoTime() < end) {
          Thread.sleep(200);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The launcher's process. */
  public Process launcher() {
    return launcher;
  }

  /** A sample account by name. */
  public SampleAccount account(String name) {
    SampleAccount found = accounts.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no sample account " + name + " in " + accounts.keySet());
    }
    return found;
  }

  /** All sample accounts by name. */
  public Map<String, SampleAccount> accounts() {
    return Map.copyOf(accounts);
  }

  /** A connection of the migrating account, for looking behind the product's back. */
  public Connection database() throws SQLException {
    try {
      int databasePort = RunState.read(folder).orElseThrow().databasePort();
      String password = Files.readString(folder.secrets().resolve("db-owner")).strip();
      return DriverManager.getConnection(
          "jdbc:mariadb://127.0.0.1:" + databasePort + "/lingyan", "lingyan_owner", password);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /**
   * A sample account.
   *
   * @param name what it signs in with
   * @param password made on the first start
   * @param roles its roles
   * @param organisation where they hold
   */
  public record SampleAccount(
      String name, String password, List<String> roles, String organisation) {}
}
