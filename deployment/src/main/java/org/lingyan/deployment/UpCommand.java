package org.lingyan.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.backup.RestoreRoom;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.OutsideDatabase;
import org.lingyan.deployment.database.Room;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.deployment.server.PayaraServer;

/** {@code up}: the product in the foreground until it is told to end. */
final class UpCommand {
  static final List<String> PACKED_STEPS = List.of(Schema.PACKED);

  private UpCommand() {}

  /** Returns only when a child cannot be kept alive. */
  static int run(Options options, Map<String, String> environment, Console console) {
    Home home = Home.find();
    Product product = hold(options, environment, console);
    Path served = copied(home.war(), options.folder());
    List<String> lines =
        product.start(
            new Product.Application(home.payara(), served, home.beside(), false, PACKED_STEPS));
    announce(product, options, lines, console);
    product.tellReady();
    return new Supervisor(product, options.folder(), console, PACKED_STEPS, true).watch();
  }

  // A build may replace the archive while the product runs, and a dead server is started again.
  private static Path copied(Path war, DataFolder folder) {
    Path copy = folder.run().resolve("lms.war");
    try {
      return Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      throw new Trouble("folder.unwritable", copy.toString(), full.toString()).because(full);
    }
  }

  /**
   * Takes the folder, ends what a killed launcher left there, and sees to it that this launcher's
   * own end is in order, however it is asked for.
   */
  static Product hold(Options options, Map<String, String> environment, Console console) {
    DataFolder folder = options.folder();
    enter(folder, environment);
    FolderLock lock = FolderLock.take(folder).orElseThrow(() -> taken(folder));
    Logging.toFile(folder, "launcher");
    Product product = new Product(options, environment, console, lock);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  boolean served = product.hasServed();
                  if (served) {
                    console.say("up.ending");
                  }
                  product.close();
                  if (served) {
                    console.say("up.ended");
                  }
                }));
    if (endOrphans(folder)) {
      console.say("up.orphans");
    }
    folder.emptyTemp();
    return product;
  }

  /**
   * Makes the folder, once it is known that nobody holds it and that a start has room there: a full
   * disk is named as such, and not by the first file that does not fit.
   */
  static void enter(DataFolder folder, Map<String, String> environment) {
    if (FolderLock.isHeld(folder)) {
      throw taken(folder);
    }
    RestoreRoom.refuseUnfinished(folder);
    GenerateCommand.refuseUnfinished(folder);
    if (OutsideDatabase.from(environment).isPresent()) {
      Room.needForServerAlone(folder);
    } else {
      Room.need(folder);
    }
    folder.prepare();
  }

  /** The server before the database it writes to. */
  static boolean endOrphans(DataFolder folder) {
    boolean servers = PayaraServer.endOrphan(folder);
    return EmbeddedMariaDb.endOrphan(folder) || servers;
  }

  static Trouble taken(DataFolder folder) {
    Optional<RunState> other = RunState.read(folder);
    return new Trouble(
        "up.taken",
        folder.root().toString(),
        other.map(RunState::address).orElse("-"),
        other.map(state -> Long.toString(state.launcher())).orElse("-"));
  }

  static void announce(Product product, Options options, List<String> lines, Console console) {
    console.line("");
    console.say("up.ready", product.address());
    if (Files.exists(options.folder().accounts())) {
      console.say("up.accounts", options.folder().accounts().toString());
    }
    lines.forEach(console::line);
    console.say("up.end", options.folder().root().toString());
  }
}
