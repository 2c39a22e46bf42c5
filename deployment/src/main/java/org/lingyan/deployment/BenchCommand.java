package org.lingyan.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.deployment.bench.Bench;
import org.lingyan.deployment.bench.BenchPlan;
import org.lingyan.deployment.bench.Launcher;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.Trouble;

/** {@code bench}: measures a product of its own on a folder of its own. */
final class BenchCommand {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private BenchCommand() {}

  static int run(Options options, Map<String, String> environment, Console console) {
    BenchPlan plan = BenchPlan.parse(options.rest());
    Home.find();
    Path root = options.folder().root();
    needEmpty(root);
    Logging.off();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(root)));
    return Bench.run(plan, root, new OwnBuild(), environment, console);
  }

  /** The commands of this very build. */
  private static final class OwnBuild implements Launcher {
    @Override
    public List<String> command(DataFolder folder, Optional<Path> beside) {
      List<String> command = new ArrayList<>(Lingyan.ownCommand());
      beside.ifPresent(archive -> command.add(1, "-D" + Home.BESIDE + "=" + archive));
      command.addAll(List.of("up", "--data", folder.root().toString(), "--port", "0"));
      return command;
    }

    @Override
    public List<String> inventing(DataFolder folder, int people) {
      List<String> command = new ArrayList<>(Lingyan.ownCommand());
      command.addAll(
          List.of(
              "generate",
              GenerateCommand.PEOPLE,
              Integer.toString(people),
              "--data",
              folder.root().toString()));
      return command;
    }
  }

  static void needEmpty(Path root) {
    try {
      if (Files.isDirectory(root)) {
        try (Stream<Path> entries = Files.list(root)) {
          if (entries.findAny().isEmpty()) {
            return;
          }
        }
      }
      if (Files.exists(root)) {
        throw new Trouble("bench.folder", root.toString());
      }
      Files.createDirectories(root);
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", root.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  // Also when the measurement is broken off.
  private static void end(Path root) {
    Child.allowNoMore();
    Child.endAll(PATIENCE);
    if (root.equals(Options.FRESH)) {
      try {
        DataFolder.deleteTree(root);
      } catch (IOException stays) {
        org.slf4j.LoggerFactory.getLogger(BenchCommand.class).warn("stays: {}", root, stays);
      }
    }
  }
}
