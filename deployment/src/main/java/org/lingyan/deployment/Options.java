package org.lingyan.deployment;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;

/**
 * A command line taken apart.
 *
 * @param own values of the command's own options, by name
 * @param rest what the command itself reads
 */
record Options(
    String command,
    DataFolder folder,
    int port,
    String bind,
    boolean sample,
    boolean background,
    Map<String, String> own,
    List<String> rest) {
  private static final int DEFAULT_PORT = 8080;
  private static final int LARGEST_PORT = 65535;
  private static final String LOOPBACK = "127.0.0.1";
  private static final String BENCH = "bench";
  private static final Set<String> WITH_OWN_OPTIONS = Set.of(BENCH, "course");
  private static final Map<String, Set<String>> OWN_VALUES =
      Map.of(
          "backup", Set.of(BackupCommand.TO, BackupCommand.KEYS),
          "restore", Set.of(BackupCommand.KEYS),
          "generate", Set.of(GenerateCommand.PEOPLE, GenerateCommand.SEED));
  private static final Set<String> WITH_WORDS = Set.of("restore", "keys");
  private static final Set<String> OF_A_START = Set.of("up", "dev");

  /** A measurement's own folder: it never takes the one that a product uses. */
  static final Path FRESH =
      Path.of(
          System.getProperty("java.io.tmpdir"), "lingyan-bench-" + ProcessHandle.current().pid());

  /**
   * Reads them in any order; {@code --name value} and {@code --name=value}.
   *
   * @param home for the default folder
   * @throws Trouble when an option is unknown or has no proper value
   */
  static Options parse(List<String> words, Map<String, String> environment, Path home) {
    String command = words.isEmpty() ? "help" : words.get(0);
    Deque<String> left = new ArrayDeque<>(words.subList(Math.min(1, words.size()), words.size()));
    boolean fresh = command.equals(BENCH);
    String folder = fresh ? "" : environment.getOrDefault("LMS_DATA", "");
    int port = DEFAULT_PORT;
    String bind = LOOPBACK;
    boolean sample = true;
    boolean background = false;
    Map<String, String> own = new TreeMap<>();
    List<String> rest = new ArrayList<>();
    while (!left.isEmpty()) {
      String word = split(left);
      boolean ofStart = OF_A_START.contains(command);
      if (word.equals("--data")) {
        folder = value(word, left);
      } else if (word.equals("--port") && ofStart) {
        port = port(value(word, left));
      } else if (word.equals("--bind") && ofStart) {
        bind = value(word, left);
      } else if (word.equals("--no-sample") && ofStart) {
        sample = false;
      } else if (word.equals("--background") && command.equals("up")) {
        background = true;
      } else if (OWN_VALUES.getOrDefault(command, Set.of()).contains(word)) {
        own.put(word, value(word, left));
      } else if ((WITH_WORDS.contains(command) && !word.startsWith("--"))
          || WITH_OWN_OPTIONS.contains(command)) {
        rest.add(word);
      } else {
        throw new Trouble("option.unknown", word, command);
      }
    }
    Path usual = fresh ? FRESH : home.resolve(".lingyan");
    Path root = folder.isBlank() ? usual : Path.of(folder);
    return new Options(
        command,
        new DataFolder(root),
        port,
        bind,
        sample,
        background,
        Map.copyOf(own),
        List.copyOf(rest));
  }

  private static String split(Deque<String> left) {
    String word = left.removeFirst();
    int equals = word.indexOf('=');
    if (!word.startsWith("--") || equals < 0) {
      return word;
    }
    left.addFirst(word.substring(equals + 1));
    return word.substring(0, equals);
  }

  private static String value(String name, Deque<String> left) {
    if (left.isEmpty() || left.getFirst().isBlank()) {
      throw new Trouble("option.value", name);
    }
    return left.removeFirst();
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LARGEST_PORT) {
      throw new Trouble("option.port", text);
    }
    return Integer.parseInt(text);
  }
}
