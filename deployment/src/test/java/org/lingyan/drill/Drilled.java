package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.lingyan.product.Launcher;
import org.lingyan.product.RunningProduct;

/** The product that the drills share, and how they wait for it. */
final class Drilled {
  private static RunningProduct product;

  private Drilled() {}

  /**
   * Started on the first call. It believes a header that names the caller's address, and starts
   * before it is fast: it is started often and never long at work.
   */
  static synchronized RunningProduct product() {
    if (product == null) {
      product =
          RunningProduct.further(
              "drilled-product",
              Map.of("LMS_BEHIND_PROXY", "true", "LMS_JAVA_OPTS", "-XX:TieredStopAtLevel=1"));
    }
    return product;
  }

  /** Waits until something holds, generously. */
  static void until(String what, Duration longest, BooleanSupplier holds) {
    long end = System.nanoTime() + longest.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still waiting until " + what).isLessThan(end);
      pause(50);
    }
  }

  /** What a drill measured, for the log: no test rests on it. */
  static void figure(String text) {
    System.getLogger("drill").log(System.Logger.Level.INFO, text);
  }

  /**
   * What the server's objects that are still in use take, in MiB; it collects its garbage first.
   */
  static long memoryInUse() {
    long server = product().server().orElseThrow().pid();
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process asked =
          new ProcessBuilder(tool, Long.toString(server), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String table = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String total = table.strip().substring(table.strip().lastIndexOf('\n') + 1).strip();
      assertThat(total).as("the last line of the table").startsWith("Total");
      return Long.parseLong(total.split("\\s+", -1)[2]) >> 20;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** {@code ./lms verify}: everything derived is judged again and compared. */
  static void verifies() {
    try {
      Launcher.Answer verified = product().commands().run("verify");
      assertThat(verified.status()).as(verified.text()).isZero();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
