package org.lingyan.deployment;

import java.time.Duration;
import java.util.Optional;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.host.Trouble;

/** {@code down}: ends the product of a folder in order, wherever it was started. */
final class DownCommand {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration GLANCE = Duration.ofMillis(100);

  private DownCommand() {}

  static int run(Options options, Console console) {
    Logging.off();
    DataFolder folder = options.folder();
    if (!FolderLock.isHeld(folder)) {
      boolean left = UpCommand.endOrphans(folder);
      RunState.clear(folder);
      console.say(left ? "down.orphans" : "down.nothing", folder.root().toString());
      return 0;
    }
    long launcher = RunState.read(folder).map(RunState::launcher).orElse(0L);
    Optional<ProcessHandle> process = ProcessHandle.of(launcher);
    if (process.isEmpty()) {
      throw new Trouble("down.unknown", folder.root().toString());
    }
    console.say("down.asked", Long.toString(launcher));
    process.get().destroy();
    awaitFree(folder);
    while (process.get().isAlive() && Supervisor.pause(GLANCE)) {
      // the lock is free a moment before the launcher is gone
    }
    console.say("down.done");
    return 0;
  }

  private static void awaitFree(DataFolder folder) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (FolderLock.isHeld(folder)) {
      if (System.nanoTime() > end || !Supervisor.pause(GLANCE)) {
        throw new Trouble("down.slow", folder.log("launcher").toString());
      }
    }
  }
}
