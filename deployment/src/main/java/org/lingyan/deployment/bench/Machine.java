package org.lingyan.deployment.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where and when it was measured, and what.
 *
 * @param load how many wanted to run in the minute before: more than the cores is a noisy machine
 * @param commit of the sources; {@code -} when they are not there
 */
record Machine(
    int cores,
    long memoryMib,
    String processor,
    String java,
    String mariaDb,
    double load,
    LocalDate day,
    String commit) {
  private static final int KIB_OF_MIB = 1024;

  static Machine here(String mariaDbVersion, double load) {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / KIB_OF_MIB,
        line("/proc/cpuinfo", "model name"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        mariaDbVersion,
        load,
        LocalDate.now(ZoneOffset.UTC),
        described());
  }

  static double loadNow() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String line(String file, String name) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(name))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("0");
    } catch (IOException unknown) {
      return "0";
    }
  }

  private static String described() {
    Path sources = Path.of(System.getProperty("lingyan.sources", ".")).toAbsolutePath();
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty")
              .directory(sources.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (InputStream answer = git.getInputStream()) {
        String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "-" : text;
      }
    } catch (IOException noGit) {
      return "-";
    }
  }
}
