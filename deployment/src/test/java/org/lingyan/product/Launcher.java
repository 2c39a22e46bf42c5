package org.lingyan.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as its users run it: a JVM of its own, on one data folder. */
public final class Launcher {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Path data;
  private final Map<String, String> environment;

  /**
   * For the commands on one folder.
   *
   * @param environment settings of the product; those of the machine are left out
   */
  public Launcher(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = Map.copyOf(environment);
  }

  /** The folder that the build gathered. */
  static Path home() {
    return Path.of(System.getProperty("lingyan.home"));
  }

  /**
   * Begins a command.
   *
   * @param said what it says goes to the end of this file
   */
  public Process begin(Path said, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Dlingyan.home=" + home(),
                "-cp",
                home().resolve("lib") + "/*",
                "org.lingyan.deployment.Lingyan"));
    command.addAll(List.of(words));
    command.addAll(List.of("--data", data.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs a command to its end. */
  public Answer run(String... words) throws IOException, InterruptedException {
    Path said = Files.createTempFile(home().getParent(), "said-", ".txt");
    Process process = begin(said, words);
    boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    Answer answer = new Answer(ended ? process.exitValue() : -1, Files.readString(said));
    Files.delete(said);
    return answer;
  }

  /**
   * How a command ended.
   *
   * @param status its exit status; -1 when it had to be killed
   * @param text what it said
   */
  public record Answer(int status, String text) {}
}
