package org.lingyan.deployment;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.host.Trouble;

/**
 * {@code up --background}: the same {@code up}, detached; returns when it is ready or has failed.
 */
final class BackgroundCommand {
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final String DETACH = "/usr/bin/setsid";

  private BackgroundCommand() {}

  static int run(
      Options options, List<String> words, Map<String, String> environment, Console console) {
    DataFolder folder = options.folder();
    // Asked here as well: the console file of a running product must not be cut.
    UpCommand.enter(folder, environment);
    Path output = folder.log("console");
    try {
      Process launcher = launch(words, output);
      while (!launcher.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
        if (isReady(folder, launcher.pid())) {
          console.line(Files.readString(output).stripTrailing());
          return 0;
        }
      }
      console.line(Files.readString(output).stripTrailing());
      return launcher.exitValue() == 0 ? 1 : launcher.exitValue();
    } catch (IOException failed) {
      throw new Trouble("process.failed", "java", failed.toString()).because(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static Process launch(List<String> words, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of(DETACH))) {
      command.add(DETACH);
    }
    command.addAll(Lingyan.ownCommand());
    words.stream().filter(word -> !word.equals("--background")).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private static boolean isReady(DataFolder folder, long launcher) {
    return RunState.read(folder)
        .filter(known -> known.launcher() == launcher && known.phase() == RunState.Phase.READY)
        .isPresent();
  }
}
