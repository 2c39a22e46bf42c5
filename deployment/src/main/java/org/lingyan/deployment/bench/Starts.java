package org.lingyan.deployment.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the product on an empty folder, then on the same folder without and with its archive. */
final class Starts {
  private static final String ARCHIVES = "classes-*";
  private static final double NANOS = 1e9;

  private final Path root;
  private final Launcher launcher;
  private final Map<String, String> environment;
  private final List<StartTime> times = new ArrayList<>();
  private final List<MemoryAt> memory = new ArrayList<>();

  Starts(Path root, Launcher launcher, Map<String, String> environment) {
    this.root = root;
    this.launcher = launcher;
    this.environment = environment;
  }

  /** Measures all three. */
  void measure() throws IOException {
    once("bench.start.cold");
    dropArchive();
    once("bench.start.plain");
    once("bench.start.warm");
  }

  private void once(String key) {
    try (BenchedProduct product =
        BenchedProduct.start(
            root, launcher.command(BenchedProduct.data(root), Optional.empty()), environment)) {
      times.add(
          new StartTime(
              key,
              product.seconds(),
              cpu(product.launcher()),
              cpu(product.server()),
              cpu(product.mariaDb())));
      memory.add(
          new MemoryAt(
              key, Meter.residentMib(product.server()), Meter.residentMib(product.mariaDb())));
    }
  }

  private static double cpu(long pid) {
    return Meter.cpu(pid).toNanos() / NANOS;
  }

  private void dropArchive() throws IOException {
    Path run = BenchedProduct.data(root).run();
    try (DirectoryStream<Path> archives = Files.newDirectoryStream(run, ARCHIVES)) {
      for (Path archive : archives) {
        Files.delete(archive);
      }
    }
  }

  /** What each start took. */
  List<StartTime> times() {
    return List.copyOf(times);
  }

  /** What each held when it was ready. */
  List<MemoryAt> memory() {
    return List.copyOf(memory);
  }
}
