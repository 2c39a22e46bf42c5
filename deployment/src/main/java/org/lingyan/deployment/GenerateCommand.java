package org.lingyan.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lingyan.deployment.backup.RestoreRoom;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.OutsideDatabase;
import org.lingyan.deployment.database.Room;
import org.lingyan.deployment.database.RuntimeGrants;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.deployment.sample.AccountsFile;
import org.lingyan.deployment.sample.LargeTree;
import org.lingyan.deployment.sample.SampleCity;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * {@code generate}: a large invented tree with its history, on a folder that holds nobody yet. A
 * mark lies in the folder while it is at work; with the mark nothing starts there.
 */
final class GenerateCommand {
  static final String PEOPLE = "--people";
  static final String SEED = "--seed";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LEAST = 100;
  private static final int MOST = 1_000_000;
  private static final int MEGABYTES_A_THOUSAND = 20;
  private static final int STEP = 1_000;

  private GenerateCommand() {}

  static int run(Options options, Map<String, String> environment, Console console) {
    int people = (int) number(options, PEOPLE, 0, LEAST, MOST);
    long seed = number(options, SEED, SampleCity.SEED, 0, Long.MAX_VALUE / 64);
    if (OutsideDatabase.from(environment).isPresent()) {
      throw new Trouble("generate.outside");
    }
    DataFolder folder = options.folder();
    if (!Room.holdsData(folder)) {
      needEmpty(folder);
    }
    UpCommand.enter(folder, environment);
    folder.needFree((long) people * MEGABYTES_A_THOUSAND / STEP);
    FolderLock lock = FolderLock.take(folder).orElseThrow(() -> UpCommand.taken(folder));
    try {
      Logging.toFile(folder, options.command());
      Runtime.getRuntime().addShutdownHook(new Thread(GenerateCommand::endChildren));
      UpCommand.endOrphans(folder);
      folder.emptyTemp();
      Keys.ensure(folder, environment, Room.holdsData(folder));
      try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0)) {
        Schema.migrate(database.access(), List.of(Schema.PACKED));
        RuntimeGrants.apply(database.access());
        generate(people, seed, context(folder, environment, database), console);
      }
    } finally {
      lock.close();
    }
    return 0;
  }

  private static void needEmpty(DataFolder folder) {
    RestoreRoom.refuseUnfinished(folder);
    if (!Files.exists(folder.root())) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder.root())) {
      if (entries.findAny().isPresent()) {
        throw new Trouble("generate.taken", folder.root().toString());
      }
    } catch (IOException unreadable) {
      throw new Trouble("folder.unwritable", folder.root().toString(), unreadable.toString())
          .because(unreadable);
    }
  }

  /**
   * For every command that would start something on a folder.
   *
   * @throws Trouble when the loading of a large tree was broken off there
   */
  static void refuseUnfinished(DataFolder folder) {
    if (Files.exists(mark(folder))) {
      throw new Trouble("generate.unfinished", folder.root().toString());
    }
  }

  private static Path mark(DataFolder folder) {
    return folder.root().resolve("generating");
  }

  private static void generate(int people, long seed, Founding.Context context, Console console) {
    DataFolder folder = new DataFolder(context.accountsCsv().getParent());
    long began = System.nanoTime();
    try (Offline offline = Offline.open(context)) {
      if (!offline.inTransaction(em -> isEmpty(em))) {
        throw new Trouble("generate.taken", folder.root().toString());
      }
      console.say("generate.begins", Integer.toString(people), Long.toString(seed));
      try {
        Files.writeString(mark(folder), "");
        Instant at = new Timekeeper().now();
        Founding.found(context);
        long[] told = {0};
        LargeTree.Loaded loaded =
            new LargeTree(
                    work ->
                        offline.inTransaction(
                            em -> {
                              work.accept(em);
                              return true;
                            }),
                    offline.keys(),
                    at)
                .load(people, seed, done -> told[0] = tell(console, told[0], done, began));
        AccountsFile.write(context.accountsCsv(), loaded.accounts());
        Files.delete(mark(folder));
        console.say(
            "generate.done",
            Integer.toString(loaded.organisations()),
            Long.toString(loaded.people()),
            Long.toString(loaded.entries()),
            Long.toString(seconds(began)),
            context.accountsCsv().toString());
      } catch (IOException full) {
        throw new Trouble("folder.unwritable", folder.root().toString(), full.toString())
            .because(full);
      }
    }
  }

  private static boolean isEmpty(jakarta.persistence.EntityManager em) {
    return Rows.first(em, "SELECT 1 FROM organisation LIMIT 1", row -> true).isEmpty()
        && Rows.first(em, "SELECT 1 FROM person LIMIT 1", row -> true).isEmpty();
  }

  private static long tell(Console console, long before, long done, long began) {
    if (done / STEP > before / STEP) {
      console.say("generate.progress", Long.toString(done), Long.toString(seconds(began)));
    }
    return done;
  }

  private static long seconds(long began) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
  }

  private static Founding.Context context(
      DataFolder folder, Map<String, String> environment, EmbeddedMariaDb database) {
    // Many rows in one message, and statements with more places than a prepared one may have.
    String url =
        database.access().url().replace("useServerPrepStmts=true", "useServerPrepStmts=false")
            + "&useBulkStmts=true";
    return new Founding.Context(
        url,
        database.access().owner().user(),
        database.access().owner().password(),
        Keys.file(folder, environment),
        folder.accounts(),
        false,
        "");
  }

  private static long number(Options options, String name, long usual, long least, long most) {
    String text = options.own().getOrDefault(name, Long.toString(usual));
    long number = text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      throw new Trouble("bench.number", name, text, Long.toString(least), Long.toString(most));
    }
    return number;
  }

  private static void endChildren() {
    Child.allowNoMore();
    Child.endAll(PATIENCE);
  }
}
