package org.lingyan.deployment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private Path folder;
  private Path pidFile;

  @AfterEach
  void leaveNothing() {
    Child.endAll(Duration.ZERO);
  }

  @Test
  void theNextLauncherEndsWhatAKilledOneLeft() throws IOException {
    Child left = start("sleep 60");

    assertThat(ProcessMark.read(pidFile)).hasValueSatisfying(ProcessMark::isAlive);
    assertThat(Child.endOrphan(pidFile, SOON)).isTrue();

    assertThat(left.isAlive()).isFalse();
    assertThat(pidFile).doesNotExist();
    assertThat(Child.endOrphan(pidFile, SOON)).isFalse();
  }

  @Test
  void anotherProcessThatGotTheNumberIsSpared() throws IOException {
    Child stranger = start("sleep 60");
    ProcessMark mark = ProcessMark.read(pidFile).orElseThrow();
    new ProcessMark(mark.pid(), "1", mark.boot()).write(pidFile);

    assertThat(Child.endOrphan(pidFile, SOON)).isFalse();

    assertThat(stranger.isAlive()).isTrue();
  }

  @Test
  void aProcessOfAnotherBootIsNoOrphan() throws IOException {
    Child other = start("sleep 60");
    ProcessMark mark = ProcessMark.read(pidFile).orElseThrow();
    new ProcessMark(mark.pid(), mark.start(), "another-boot").write(pidFile);

    assertThat(Child.endOrphan(pidFile, SOON)).isFalse();

    assertThat(other.isAlive()).isTrue();
  }

  @Test
  void aPidFileCutShortNamesNobody() throws IOException {
    pidFile = folder.resolve("pid");
    for (String damaged : List.of("", "12", "12 34", "x 1 2", "1 2 3 4")) {
      Files.writeString(pidFile, damaged);
      assertThat(ProcessMark.read(pidFile)).as(damaged).isEmpty();
    }
  }

  @Test
  void whatAChildStartedItselfEndsWithIt() throws IOException {
    Path grandchild = folder.resolve("grandchild");
    start("sleep 60 & echo $! > '" + grandchild + "'; wait");
    long pid = awaitNumber(grandchild);

    assertThat(Child.endOrphan(pidFile, Duration.ZERO)).isTrue();

    assertThat(ProcessMark.of(pid)).isEmpty();
  }

  @Test
  void whoDoesNotEndWhenAskedIsKilled() throws IOException {
    Path deaf = folder.resolve("deaf");
    Child stubborn = start("trap '' TERM; echo 1 > '" + deaf + "'; sleep 60 & wait; sleep 60");
    awaitNumber(deaf);

    stubborn.end(Duration.ofMillis(200));

    assertThat(stubborn.isAlive()).isFalse();
  }

  private Child start(String script) {
    pidFile = folder.resolve("pid");
    Path log = folder.resolve("log");
    return Child.start(
        new Child.Plan(
            List.of("/bin/sh", "-c", script),
            Map.of("PATH", "/usr/bin:/bin"),
            folder,
            Child.NO_INPUT,
            log),
        pidFile);
  }

  private static long awaitNumber(Path file) throws IOException {
    long end = System.nanoTime() + SOON.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(file) && Files.readString(file).endsWith("\n")) {
        return Long.parseLong(Files.readString(file).strip());
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("never written: " + file);
  }
}
