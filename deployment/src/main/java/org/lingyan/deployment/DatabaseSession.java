package org.lingyan.deployment;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.backup.RestoreRoom;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.OutsideDatabase;
import org.lingyan.deployment.database.Room;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.host.Trouble;

/**
 * The database of a folder for a command of its own: the running product's, or one started for the
 * command and ended after it.
 */
final class DatabaseSession implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Options options;
  private final Map<String, String> environment;
  private final DatabaseAccess access;
  private final Optional<EmbeddedMariaDb> own;
  private final Optional<FolderLock> lock;

  private DatabaseSession(
      Options options,
      Map<String, String> environment,
      DatabaseAccess access,
      Optional<EmbeddedMariaDb> own,
      Optional<FolderLock> lock) {
    this.options = options;
    this.environment = environment;
    this.access = access;
    this.own = own;
    this.lock = lock;
  }

  /**
   * Opens it. The command's log is named after the command.
   *
   * @throws Trouble when nothing was ever installed in the folder, or the product is just starting
   */
  static DatabaseSession open(Options options, Map<String, String> environment) {
    DataFolder folder = options.folder();
    RestoreRoom.refuseUnfinished(folder);
    GenerateCommand.refuseUnfinished(folder);
    Optional<DatabaseAccess> outside = OutsideDatabase.from(environment);
    if (outside.isPresent()) {
      folder.prepare();
      Logging.toFile(folder, options.command());
      return new DatabaseSession(
          options, environment, outside.get(), Optional.empty(), Optional.empty());
    }
    if (!Room.holdsData(folder)) {
      throw new Trouble("session.nothing", folder.root().toString());
    }
    folder.prepare();
    Optional<FolderLock> lock = FolderLock.take(folder);
    Logging.toFile(folder, options.command());
    if (lock.isEmpty()) {
      return new DatabaseSession(
          options, environment, ofRunning(folder), Optional.empty(), Optional.empty());
    }
    Runtime.getRuntime().addShutdownHook(new Thread(DatabaseSession::endChildren));
    UpCommand.endOrphans(folder);
    folder.emptyTemp();
    EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, 0);
    return new DatabaseSession(
        options, environment, database.access(), Optional.of(database), lock);
  }

  // For a command that is broken off; after an ordered end there is nothing left to do.
  private static void endChildren() {
    Child.allowNoMore();
    Child.endAll(PATIENCE);
  }

  private static DatabaseAccess ofRunning(DataFolder folder) {
    int port = RunState.read(folder).map(RunState::databasePort).orElse(0);
    if (port == 0) {
      throw new Trouble("session.starting", folder.root().toString());
    }
    return EmbeddedMariaDb.accessTo(folder, port);
  }

  /** Where it is and who may do what. */
  DatabaseAccess access() {
    return access;
  }

  /** The same that Founding gets. */
  Founding.Context context() {
    return new Founding.Context(
        access.url(),
        access.owner().user(),
        access.owner().password(),
        Keys.file(options.folder(), environment),
        options.folder().accounts(),
        false,
        RunState.read(options.folder()).map(RunState::address).orElse(""));
  }

  @Override
  public void close() {
    own.ifPresent(EmbeddedMariaDb::close);
    lock.ifPresent(FolderLock::close);
  }
}
