package org.lingyan.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees what a developer saves: pages are copied, sources compiled and the application restarted.
 */
final class DevWatch implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(DevWatch.class);
  private static final Duration GLANCE = Duration.ofMillis(400);
  private static final Duration COMPILATION = Duration.ofMinutes(5);
  private static final List<String> MODULES = List.of("lms-domain", "course-content", "lms-web");
  private static final int LINES = 15;

  private final DevApplication application;
  private final Product product;
  private final List<String> steps;
  private final Console console;
  private Map<Path, FileTime> before = Map.of();

  DevWatch(DevApplication application, Product product, List<String> steps, Console console) {
    this.application = application;
    this.product = product;
    this.steps = steps;
    this.console = console;
    try {
      before = look();
    } catch (IOException | UncheckedIOException failed) {
      LOG.warn("the first look failed, the next will do", failed);
    }
  }

  @Override
  public void run() {
    while (Supervisor.pause(GLANCE) && !product.isEnding()) {
      try {
        Map<Path, FileTime> now = look();
        Set<Path> changed = before.isEmpty() ? Set.of() : changed(before, now);
        before = now;
        if (!changed.isEmpty()) {
          follow(changed);
        }
      } catch (IOException | UncheckedIOException failed) {
        // Half-saved files come and go under an editor: the next glance sees the rest.
        LOG.warn("change not followed", failed);
      } catch (Trouble failed) {
        console.tell(failed);
      }
    }
  }

  private void follow(Set<Path> changed) throws IOException {
    Path pages = application.sources().resolve(DevApplication.PAGES);
    boolean restart = false;
    boolean compile = false;
    for (Path one : changed) {
      if (one.startsWith(pages)) {
        Path page = pages.relativize(one);
        restart |= application.followPage(page);
        console.say("dev.page", page.toString());
      } else {
        compile = true;
      }
    }
    if (compile) {
      console.say("dev.compiling", shortName(changed));
      if (!compiles()) {
        return;
      }
      application.takeClasses();
      restart = true;
    }
    if (restart) {
      console.say("dev.reloading");
      product.restartServer(steps);
      console.say("dev.reloaded");
    }
  }

  private static String shortName(Set<Path> changed) {
    Path first = changed.iterator().next();
    return first.getFileName() + (changed.size() > 1 ? " (+" + (changed.size() - 1) + ")" : "");
  }

  private boolean compiles() throws IOException {
    Path output = application.folder().resolveSibling("compile.txt");
    // process-classes and not compile: entities are woven there
    ProcessBuilder maven =
        new ProcessBuilder(
                "mvn",
                "-B",
                "-q",
                "-o",
                "-pl",
                "lms-web",
                "-am",
                "-Dspotless.check.skip=true",
                "process-classes")
            .directory(application.sources().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process compiling = maven.start();
    try {
      if (compiling.waitFor(COMPILATION.toSeconds(), TimeUnit.SECONDS)
          && compiling.exitValue() == 0) {
        return true;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      compiling.destroy();
    }
    List<String> said = Files.readAllLines(output);
    console.say("dev.failed", String.join("\n", said.subList(0, Math.min(LINES, said.size()))));
    return false;
  }

  private static Set<Path> changed(Map<Path, FileTime> before, Map<Path, FileTime> now) {
    Set<Path> changed = new TreeSet<>();
    now.forEach(
        (path, time) -> {
          if (!time.equals(before.get(path))) {
            changed.add(path);
          }
        });
    before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
    return changed;
  }

  private Map<Path, FileTime> look() throws IOException {
    Map<Path, FileTime> times = new HashMap<>();
    for (String module : MODULES) {
      Path sources = application.sources().resolve(module).resolve("src/main");
      try (Stream<Path> all = Files.walk(sources)) {
        for (Path one : all.filter(Files::isRegularFile).filter(DevWatch::isSource).toList()) {
          times.put(one, Files.getLastModifiedTime(one));
        }
      }
    }
    return times;
  }

  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !name.endsWith("~") && !name.endsWith(".swp");
  }
}
