package org.lingyan.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.Trouble;

/** {@code dev}: like {@code up}, from an exploded archive that follows the sources. */
final class DevCommand {
  private DevCommand() {}

  static int run(Options options, Map<String, String> environment, Console console) {
    Path sources = Path.of(System.getProperty("lingyan.sources", "")).toAbsolutePath();
    if (!Files.isDirectory(sources.resolve(DevApplication.PAGES))) {
      throw new Trouble("dev.sources", sources.resolve(DevApplication.PAGES).toString());
    }
    Home home = Home.find();
    Product product = UpCommand.hold(options, environment, console);
    DevApplication application = new DevApplication(options.folder().run().resolve("dev"), sources);
    List<String> steps = steps(sources);
    // looks first: what is saved while the product starts is a change
    DevWatch follower = new DevWatch(application, product, steps, console);
    application.explode(home.war());
    List<String> lines =
        product.start(
            new Product.Application(
                home.payara(), application.folder(), Optional.empty(), true, steps));
    UpCommand.announce(product, options, lines, console);
    console.say("dev.serving", sources.resolve(DevApplication.PAGES).toString());
    product.tellReady();
    Thread watch = new Thread(follower, "watch");
    watch.setDaemon(true);
    watch.start();
    return new Supervisor(product, options.folder(), console, steps, false).watch();
  }

  // A new step counts as soon as it is saved, not only when it is packed.
  private static List<String> steps(Path sources) {
    return Stream.of("lms-domain", "course-content")
        .map(module -> sources.resolve(module).resolve("src/main/resources/db/migration"))
        .filter(Files::isDirectory)
        .map(folder -> "filesystem:" + folder)
        .toList();
  }
}
