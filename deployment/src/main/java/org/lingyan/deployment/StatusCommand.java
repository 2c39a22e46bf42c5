package org.lingyan.deployment;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.ProcessMark;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.server.PayaraServer;
import org.lingyan.deployment.server.Readiness;

/** {@code status}: what runs on a folder, since when and where. */
final class StatusCommand {
  private static final int RUNNING = 0;
  private static final int STOPPED = 3;
  private static final int NOT_READY = 4;
  private static final DateTimeFormatter LOCAL_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private StatusCommand() {}

  static int run(Options options, Console console) {
    Logging.off();
    DataFolder folder = options.folder();
    Optional<RunState> state = RunState.read(folder);
    if (!FolderLock.isHeld(folder)) {
      console.say("status.stopped", folder.root().toString());
      if (lives(PayaraServer.pidFile(folder)) || lives(EmbeddedMariaDb.pidFile(folder))) {
        console.say("status.orphans");
      }
      return STOPPED;
    }
    if (state.isEmpty()) {
      console.say("status.starting", folder.root().toString());
      return NOT_READY;
    }
    return describe(folder, state.get(), console);
  }

  private static int describe(DataFolder folder, RunState state, Console console) {
    boolean ready =
        state.phase() == RunState.Phase.READY && new Readiness(state.probe()).ask().isReady();
    if (ready) {
      console.say("status.running", state.address());
    } else if (state.phase() == RunState.Phase.READY) {
      console.say("status.silent", state.address());
    } else {
      console.say(
          state.phase() == RunState.Phase.STARTING ? "status.starting" : "status.stopping",
          folder.root().toString());
    }
    Duration up = Duration.between(state.since(), Instant.now());
    console.say(
        "status.since",
        LOCAL_TIME.format(state.since().atZone(ZoneId.systemDefault())),
        "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart()));
    console.say(
        "status.processes",
        Long.toString(state.launcher()),
        pid(PayaraServer.pidFile(folder)),
        pid(EmbeddedMariaDb.pidFile(folder)));
    if (state.databasePort() != 0) {
      console.say("status.database", Integer.toString(state.databasePort()));
    }
    console.say("status.folder", folder.root().toString());
    return ready ? RUNNING : NOT_READY;
  }

  private static boolean lives(Path pidFile) {
    return ProcessMark.read(pidFile).filter(ProcessMark::isAlive).isPresent();
  }

  private static String pid(Path pidFile) {
    return ProcessMark.read(pidFile)
        .filter(ProcessMark::isAlive)
        .map(mark -> Long.toString(mark.pid()))
        .orElse("-");
  }
}
