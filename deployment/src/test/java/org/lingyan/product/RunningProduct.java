package org.lingyan.product;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * One started product for all tests of a run. It is started as a user starts it: the launcher in a
 * JVM of its own on an empty data folder.
 */
public final class RunningProduct {
  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static RunningProduct running;

  private final Process launcher;
  private final Path data;
  private final String url;
  private final Map<String, SampleAccount> accounts = new LinkedHashMap<>();

  private RunningProduct(Process launcher, Path data, String url) throws IOException {
    this.launcher = launcher;
    this.data = data;
    this.url = url;
    List<String> lines = Files.readAllLines(data.resolve("accounts.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      accounts.put(
          cells[0],
          new SampleAccount(cells[0], cells[1], List.of(cells[2].split("\\|")), cells[3]));
    }
  }

  /** The product; started on the first call, ended with the JVM. */
  public static synchronized RunningProduct get() {
    if (running == null) {
      try {
        running = start();
      } catch (IOException | InterruptedException failed) {
        throw new IllegalStateException("the product did not start", failed);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(running::end));
    }
    return running;
  }

  private static RunningProduct start() throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("lingyan.home"));
    Path data = Files.createTempDirectory(home.getParent(), "tested-product-");
    int port = freePort();
    Path log = home.getParent().resolve("tested-product.log");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Dlingyan.home=" + home,
                "-cp",
                home.resolve("lib") + "/*",
                "org.lingyan.deployment.Lingyan",
                "up",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
    Process launcher = command.start();
    String url = "http://127.0.0.1:" + port;
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!ready(url)) {
      if (!launcher.isAlive() || System.nanoTime() > end) {
        launcher.destroy();
        throw new IllegalStateException("not ready; it said: " + Files.readString(log));
      }
      Thread.sleep(500);
    }
    return new RunningProduct(launcher, data, url);
  }

  private static boolean ready(String url) throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                      .timeout(Duration.ofSeconds(10))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void end() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Address without a slash at its end. */
  public String url() {
    return url;
  }

  /** The data folder. */
  public Path data() {
    return data;
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
    try (InputStream file = Files.newInputStream(data.resolve("run/state.properties"))) {
      Properties state = new Properties();
      state.load(file);
      String password = Files.readString(data.resolve("secrets/db-owner")).strip();
      return DriverManager.getConnection(
          "jdbc:mariadb://127.0.0.1:" + state.getProperty("database-port") + "/lingyan",
          "lingyan_owner",
          password);
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
