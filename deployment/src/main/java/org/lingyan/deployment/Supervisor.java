package org.lingyan.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a child that died again, and gives up when it dies again and again. */
final class Supervisor {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final Duration MEMORY = Duration.ofMinutes(10);
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final int MOST_RESTARTS = 5;

  private final Product product;
  private final DataFolder folder;
  private final Console console;
  private final List<String> steps;
  private final boolean keepsServer;
  private final Deque<Instant> restarts = new ArrayDeque<>();

  /**
   * Watches one product.
   *
   * @param keepsServer no when a developer's change may keep the application from starting
   */
  Supervisor(
      Product product,
      DataFolder folder,
      Console console,
      List<String> steps,
      boolean keepsServer) {
    this.product = product;
    this.folder = folder;
    this.console = console;
    this.steps = steps;
    this.keepsServer = keepsServer;
  }

  /** Watches until the product ends; the exit status when it cannot be kept alive. */
  int watch() {
    while (pause(GLANCE)) {
      if (product.isEnding()) {
        continue;
      }
      LogFiles.trim(folder.log("mariadb"));
      LogFiles.trim(folder.log("payara"));
      if (!product.databaseLives()) {
        revive("MariaDB", product::restartDatabase);
      } else if (keepsServer && !product.serverLives()) {
        revive("Payara Micro", () -> product.restartServer(steps));
      }
    }
    return 0;
  }

  private void revive(String name, Runnable restart) {
    if (product.isEnding()) {
      return;
    }
    Instant now = Instant.now();
    restarts.removeIf(past -> past.isBefore(now.minus(MEMORY)));
    if (restarts.size() >= MOST_RESTARTS) {
      throw new Trouble("watch.gave-up", name, folder.log("launcher").getParent().toString());
    }
    restarts.add(now);
    console.say("watch.died", name);
    try {
      restart.run();
      console.say("watch.again", name);
    } catch (Trouble failed) {
      LOG.error("restart of {} failed", name, failed);
      if (!product.isEnding()) {
        console.tell(failed);
        pause(BREATH);
      }
    }
  }

  static boolean pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
