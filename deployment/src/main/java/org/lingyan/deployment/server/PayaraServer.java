package org.lingyan.deployment.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.Trouble;

/** The application server as a child JVM. */
public final class PayaraServer implements AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final Duration BOOT = Duration.ofMinutes(5);
  // after the server said that it is done: a deployed application may still open its pools
  private static final Duration AFTER_BOOT = Duration.ofSeconds(60);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  // the class archive is written after the application has ended
  private static final Duration STOP = Duration.ofSeconds(90);
  private static final String BOOTED = "ready in";
  // "successfully deployed" is said before the application has started; this is said after
  private static final String DEPLOYED = "\"Context Root\"";

  private final DataFolder folder;
  private final PayaraRoot root;
  private final AtomicReference<Child> server = new AtomicReference<>();

  /** A server on a folder, made of the given jar. */
  public PayaraServer(DataFolder folder, Path payara) {
    this.folder = folder;
    this.root = new PayaraRoot(folder, payara);
  }

  /** Explodes it where needed; may run beside the database's preparation. */
  public void prepare() {
    root.explode();
  }

  /** Ends the server that a killed launcher left; says whether there was one. */
  public static boolean endOrphan(DataFolder folder) {
    boolean unpacking = Child.endOrphan(folder.run().resolve("unpack.pid"), Duration.ZERO);
    return Child.endOrphan(pidFile(folder), STOP) || unpacking;
  }

  /** The file with the server's pid. */
  public static Path pidFile(DataFolder folder) {
    return folder.run().resolve("payara.pid");
  }

  /**
   * Starts it and waits until the application says that it is ready.
   *
   * @throws Trouble with the cause when it does not become ready; nothing runs then
   */
  public void start(ServerPlan plan) {
    LogFiles.rotate(log());
    root.refresh(plan.bind());
    List<String> command = PayaraCommand.of(folder, root, archive().options(), plan);
    Child.Plan child =
        new Child.Plan(
            command, PayaraCommand.environment(folder, plan), folder.run(), Child.NO_INPUT, log());
    server.set(Child.start(child, pidFile(folder)));
    awaitReady(new Readiness(plan.probe()));
  }

  /** The server's process id. */
  public long pid() {
    return server.get().pid();
  }

  /** Whether it runs. */
  public boolean isAlive() {
    Child running = server.get();
    return running != null && running.isAlive();
  }

  @Override
  public void close() {
    Child running = server.get();
    if (running == null) {
      return;
    }
    boolean lived = running.isAlive();
    running.end(STOP);
    if (lived) {
      archive().keep();
    }
  }

  private ClassArchive archive() {
    return new ClassArchive(folder, root.fingerprint());
  }

  private Path log() {
    return folder.log("payara");
  }

  private void awaitReady(Readiness readiness) {
    long begun = System.nanoTime();
    long booted = 0;
    Duration patience = BOOT;
    Readiness.Answer answer = new Readiness.Answer(0, "");
    while (isWithin(begun, BOOT)) {
      if (server.get().endsWithin(GLANCE)) {
        throw notReady(answer);
      }
      answer = readiness.ask();
      if (answer.isReady()) {
        return;
      }
      String said = booted == 0 ? LogFiles.end(log()) : "";
      if (said.contains(BOOTED)) {
        booted = System.nanoTime();
        patience = said.contains(DEPLOYED) ? AFTER_BOOT : AFTER_FAILURE;
      }
      if (booted != 0 && !isWithin(booted, patience)) {
        break;
      }
    }
    throw notReady(answer);
  }

  private static boolean isWithin(long since, Duration time) {
    return System.nanoTime() - since < time.toNanos();
  }

  private Trouble notReady(Readiness.Answer last) {
    List<String> cause = FailedStart.cause(log());
    server.get().end(Duration.ofSeconds(5));
    String said = last.status() == 0 ? "-" : last.status() + " " + last.body().strip();
    return new Trouble("server.failed", log().toString(), String.join("\n", cause), said);
  }
}
