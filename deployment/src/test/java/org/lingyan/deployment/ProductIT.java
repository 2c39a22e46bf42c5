package org.lingyan.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.ProcessMark;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.server.PayaraServer;
import org.lingyan.deployment.server.Readiness;

/** The launcher as its users run it, with the gathered libraries and an archive of one page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductIT {
  private static final Duration LONG = Duration.ofSeconds(90);

  @TempDir private static Path temp;
  private static DataFolder folder;
  private static Path war;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    folder = new DataFolder(temp.resolve("data"));
    war = temp.resolve("one-page.war");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(war))) {
      jar.putNextEntry(new JarEntry("index.html"));
      jar.write("<p>领雁</p>".getBytes(StandardCharsets.UTF_8));
    }
    Answer up = run("up", "--background", "--no-sample", "--port", "0");
    assertThat(up.status()).as(up.text()).isZero();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    run("down");
  }

  @Test
  @Order(1)
  void aSecondStartOnTheSameFolderIsRefused() throws IOException, InterruptedException {
    Answer second = run("up", "--port", "0");

    assertThat(second.status()).isEqualTo(1);
    assertThat(second.text()).contains("already runs on " + folder.root()).contains(address());
    assertThat(run("status").status()).isZero();
  }

  @Test
  @Order(2)
  void aTakenPortIsSaid() throws IOException, InterruptedException {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(holder.getLocalPort());
      Answer other =
          runOn(new DataFolder(temp.resolve("other")), "up", "--port", port, "--no-sample");

      assertThat(other.status()).isEqualTo(1);
      assertThat(other.text()).contains("Port " + port).contains("taken");
    }
  }

  @Test
  @Order(3)
  void aKilledDatabaseIsStartedAgainOnItsPort() {
    int port = RunState.read(folder).orElseThrow().databasePort();
    long killed = kill(EmbeddedMariaDb.pidFile(folder));

    await(() -> pid(EmbeddedMariaDb.pidFile(folder)) != killed);
    await(() -> opens(port));
  }

  @Test
  @Order(4)
  void aKilledLauncherLeavesOrphansThatTheNextOneEnds() throws IOException, InterruptedException {
    long server = pid(PayaraServer.pidFile(folder));
    long database = pid(EmbeddedMariaDb.pidFile(folder));
    ProcessHandle launcher =
        ProcessHandle.of(RunState.read(folder).orElseThrow().launcher()).orElseThrow();
    launcher.destroyForcibly();
    await(() -> !launcher.isAlive());
    Answer status = run("status");
    assertThat(status.status()).isEqualTo(3);
    assertThat(status.text()).contains("killed launcher");

    Answer again = run("up", "--background", "--no-sample", "--port", "0");

    assertThat(again.status()).as(again.text()).isZero();
    assertThat(again.text()).contains("Ended what a killed launcher had left");
    assertThat(ProcessMark.of(server)).isEmpty();
    assertThat(ProcessMark.of(database)).isEmpty();
  }

  @Test
  @Order(5)
  void downEndsEverything() throws IOException, InterruptedException {
    Answer down = run("down");

    assertThat(down.status()).as(down.text()).isZero();
    assertThat(run("status").status()).isEqualTo(3);
    assertThat(PayaraServer.pidFile(folder)).doesNotExist();
    assertThat(EmbeddedMariaDb.pidFile(folder)).doesNotExist();
    assertThat(Files.readString(folder.log("mariadb"))).contains("Shutdown complete");
    assertThat(new Readiness("http://127.0.0.1:1/health/ready").ask().isReady()).isFalse();
  }

  private record Answer(int status, String text) {}

  private static Answer run(String... words) throws IOException, InterruptedException {
    return runOn(folder, words);
  }

  private static Answer runOn(DataFolder where, String... words)
      throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("lingyan.home"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlingyan.home=" + home,
                "-Dlingyan.war=" + war,
                "-cp",
                home.resolve("lib") + "/*",
                Lingyan.class.getName()));
    command.addAll(List.of(words));
    command.addAll(List.of("--data", where.root().toString()));
    Path output = Files.createTempFile(temp, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
    Process process = builder.start();
    boolean ended = process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    return new Answer(ended ? process.exitValue() : -1, Files.readString(output));
  }

  private static String address() {
    return RunState.read(folder).orElseThrow().address();
  }

  private static long kill(Path pidFile) {
    long pid = pid(pidFile);
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    return pid;
  }

  private static long pid(Path pidFile) {
    return ProcessMark.read(pidFile).map(ProcessMark::pid).orElse(0L);
  }

  private static boolean opens(int port) {
    try (java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Supervisor.pause(Duration.ofMillis(100));
    }
  }
}
