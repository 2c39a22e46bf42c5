package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lingyan.product.Launcher;

/**
 * A full disk at a start. The disk is a small file system in memory, so it takes root to mount it
 * and two gigabytes to let the product start on it in the end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FullDiskDrillIT {
  private static final int STOPPED = 3;
  private static final String[] UP = {"up", "--background", "--no-sample", "--port", "0"};

  private static Path disk;
  private static boolean mounted;

  @BeforeAll
  static void mount() throws IOException, InterruptedException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may mount a disk");
    assumeTrue(freeMemoryMegabytes() > 4_000, "a disk in memory needs memory");
    disk =
        Files.createTempDirectory(Path.of(System.getProperty("lingyan.home")).getParent(), "disk-");
    mounted = runs("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
    assumeTrue(mounted, "this machine does not let us mount a disk");
  }

  @AfterAll
  static void unmount() throws IOException, InterruptedException {
    if (mounted) {
      up("zh", "down");
      assertThat(runs("umount", disk.toString())).isTrue();
    }
    if (disk != null) {
      Files.delete(disk);
    }
  }

  @Test
  @Order(1)
  void aSmallDiskIsNamedWithItsFolderAndTheNeedAndStaysEmpty()
      throws IOException, InterruptedException {
    assertRefused("zh", "空间不足", "需要 1000 MB");
    assertRefused("en", "Too little room", "1000 MB needed");
    Launcher.Answer foreground = up("en", "up", "--no-sample", "--port", "0");

    assertThat(foreground.status()).isEqualTo(1);
    assertThat(foreground.text()).contains(data().toString()).contains("1000 MB needed");
    assertThat(disk).as("nothing was changed").isEmptyDirectory();
  }

  @Test
  @Order(2)
  void withNoByteLeftTheSameIsSaid() throws IOException, InterruptedException {
    Path filler = fill();

    assertRefused("zh", "空间不足", "需要 1000 MB");
    Files.delete(filler);
  }

  @Test
  @Order(3)
  void onceThereIsRoomItStarts() throws IOException, InterruptedException {
    assertThat(runs("mount", "-o", "remount,size=2g", disk.toString())).isTrue();

    assertStarts();
  }

  @Test
  @Order(4)
  void aDiskThatFilledUpMeanwhileIsNamedAtTheNextStart() throws IOException, InterruptedException {
    assertThat(up("zh", "down").status()).isZero();
    Path filler = fill();

    assertRefused("zh", "空间不足", "需要 200 MB");
    assertRefused("en", "Too little room", "200 MB needed");
    Launcher.Answer verified = up("en", "verify");
    assertThat(verified.status()).as(verified.text()).isEqualTo(1);
    assertThat(verified.text()).contains(data().toString()).doesNotContain("Exception in thread");

    Files.delete(filler);
    assertStarts();
    assertThat(up("zh", "verify").status()).isZero();
  }

  private static Path data() {
    return disk.resolve("data");
  }

  private static Launcher.Answer up(String language, String... words)
      throws IOException, InterruptedException {
    return new Launcher(
            data(), Map.of("LMS_LANGUAGE", language, "LMS_JAVA_OPTS", "-XX:TieredStopAtLevel=1"))
        .run(words);
  }

  private static void assertRefused(String language, String... words)
      throws IOException, InterruptedException {
    Launcher.Answer refused = up(language, UP);

    assertThat(refused.status()).as(refused.text()).isEqualTo(1);
    assertThat(refused.text())
        .contains(data().toString())
        .contains(words)
        .doesNotContain("Exception");
    assertNothingRuns();
  }

  private static void assertNothingRuns() throws IOException, InterruptedException {
    assertThat(up("en", "status").status()).isEqualTo(STOPPED);
    assertThat(
            ProcessHandle.allProcesses()
                .filter(one -> one.info().commandLine().orElse("").contains(data().toString())))
        .as("nothing is left running")
        .isEmpty();
  }

  private static void assertStarts() throws IOException, InterruptedException {
    Launcher.Answer started = up("zh", UP);
    assertThat(started.status()).as(started.text()).isZero();
    assertThat(up("zh", "status").status()).isZero();
  }

  /** Writes until not one byte more goes in. */
  private static Path fill() throws IOException {
    Path filler = disk.resolve("filler");
    byte[] piece = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(piece);
      }
    } catch (IOException full) {
      assertThat(disk.toFile().getUsableSpace()).as(full.toString()).isZero();
    }
    return filler;
  }

  private static boolean runs(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  private static long freeMemoryMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/meminfo")).stream()
        .filter(line -> line.startsWith("MemAvailable:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
        .findFirst()
        .orElse(0);
  }
}
