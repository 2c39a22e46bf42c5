package org.lingyan.deployment.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of ours with a pid file, so that the next launcher finds it if this one is killed. */
public final class Child {
  /** For a program that reads nothing. */
  public static final Path NO_INPUT = Path.of("/dev/null");

  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final Duration AFTER_KILL = Duration.ofSeconds(10);

  private static final Set<Child> RUNNING = new LinkedHashSet<>();
  private static boolean ending;

  private final Process process;
  private final ProcessMark mark;
  private final Path pidFile;

  private Child(Process process, ProcessMark mark, Path pidFile) {
    this.process = process;
    this.mark = mark;
    this.pidFile = pidFile;
  }

  /** How to run a program: what it is given and where its words go. */
  public record Plan(
      List<String> command, Map<String, String> environment, Path directory, Path input, Path log) {
    /** The environment may hold passwords: never in a text form. */
    @Override
    public String toString() {
      return "Plan" + command;
    }
  }

  /**
   * Starts it in a session of its own, so that Ctrl-C reaches the launcher alone and the order of
   * ending stays the launcher's.
   *
   * @param plan its environment replaces the launcher's
   */
  public static Child start(Plan plan, Path pidFile) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      command.add(SETSID.toString());
    }
    command.addAll(plan.command());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(plan.environment());
    builder.directory(plan.directory().toFile());
    builder.redirectInput(plan.input().toFile());
    builder.redirectErrorStream(true);
    // To a file and not through a pipe: a child must not choke when the launcher is killed.
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
    try {
      return start(builder, pidFile);
    } catch (IOException failed) {
      throw new Trouble("process.failed", plan.command().get(0), failed.toString()).because(failed);
    }
  }

  private static Child start(ProcessBuilder builder, Path pidFile) throws IOException {
    synchronized (RUNNING) {
      if (ending) {
        throw new IOException("the launcher is ending");
      }
      Process process = builder.start();
      Child child = new Child(process, mark(process, pidFile), pidFile);
      RUNNING.add(child);
      return child;
    }
  }

  /** Whether the launcher is ending them all: what fails then fails for that reason. */
  public static boolean areEnding() {
    synchronized (RUNNING) {
      return ending;
    }
  }

  /** From now on none can be started: the launcher ends, perhaps in the middle of a start. */
  public static void allowNoMore() {
    synchronized (RUNNING) {
      ending = true;
    }
  }

  /** Ends what nobody has ended yet, the youngest first. */
  public static void endAll(Duration patience) {
    List<Child> left;
    synchronized (RUNNING) {
      left = new ArrayList<>(RUNNING);
    }
    Collections.reverse(left);
    left.forEach(child -> child.end(patience));
  }

  private static ProcessMark mark(Process process, Path pidFile) throws IOException {
    try {
      ProcessMark mark =
          ProcessMark.of(process.pid()).orElseThrow(() -> new IOException("ended at once"));
      mark.write(pidFile);
      return mark;
    } catch (IOException unwritable) {
      // Without its file nobody would find it again.
      process.destroyForcibly();
      throw unwritable;
    }
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits a while for its end. */
  public boolean endsWithin(Duration time) {
    return awaitEnd(process.onExit(), time);
  }

  /** Its exit status once it has ended. */
  public int exitStatus() {
    return process.exitValue();
  }

  /** Asks it to end, waits, and kills it when it does not; with no patience kills at once. */
  public void end(Duration patience) {
    end(mark, patience);
    forget(pidFile);
    synchronized (RUNNING) {
      RUNNING.remove(this);
    }
  }

  /**
   * Ends what a killed launcher left behind.
   *
   * @return whether there was something to end
   */
  public static boolean endOrphan(Path pidFile, Duration patience) {
    Optional<ProcessMark> orphan = ProcessMark.read(pidFile);
    boolean ended = orphan.isPresent() && end(orphan.get(), patience);
    forget(pidFile);
    return ended;
  }

  // A killed program's own children stay behind: they share its session.
  private static boolean end(ProcessMark mark, Duration patience) {
    Optional<ProcessHandle> leader = mark.handle();
    leader.ifPresent(process -> end(process, patience));
    List<ProcessHandle> rest = mark.session();
    rest.forEach(process -> end(process, patience));
    return leader.isPresent() || !rest.isEmpty();
  }

  private static void end(ProcessHandle process, Duration patience) {
    if (!patience.isZero()) {
      process.destroy();
    }
    if (!awaitEnd(process.onExit(), patience)) {
      process.destroyForcibly();
      awaitEnd(process.onExit(), AFTER_KILL);
    }
  }

  private static boolean awaitEnd(CompletableFuture<?> end, Duration time) {
    try {
      end.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void forget(Path pidFile) {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException stays) {
      // Harmless: the mark in it names a process that no longer is.
      org.slf4j.LoggerFactory.getLogger(Child.class).warn("pid file stays: {}", pidFile, stays);
    }
  }
}
