package org.lingyan.deployment;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.OutsideDatabase;
import org.lingyan.deployment.database.Room;
import org.lingyan.deployment.database.RuntimeGrants;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.RunState;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.deployment.server.Address;
import org.lingyan.deployment.server.PayaraServer;
import org.lingyan.deployment.server.ServerPlan;

/**
 * One running product: database, tables, rights, founding, server, each upon the one before; ended
 * in the other order. An end may come in the middle of a start.
 */
final class Product implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Options options;
  private final Map<String, String> environment;
  private final Console console;
  private final DataFolder folder;
  private final FolderLock lock;
  private volatile boolean ending;
  private volatile Optional<EmbeddedMariaDb> embedded = Optional.empty();
  private volatile Optional<PayaraServer> server = Optional.empty();
  private volatile Optional<ServerPlan> plan = Optional.empty();
  private volatile Optional<RunState> state = Optional.empty();

  /** What is to be served, what beside it, and with which steps of the schema. */
  record Application(
      Path payara,
      Path deployable,
      Optional<Path> beside,
      boolean development,
      List<String> steps) {}

  /**
   * A product that holds its folder.
   *
   * @param lock closed with the product
   */
  Product(Options options, Map<String, String> environment, Console console, FolderLock lock) {
    this.options = options;
    this.environment = environment;
    this.console = console;
    this.folder = options.folder();
    this.lock = lock;
  }

  /** Brings everything up; returns Founding's lines when the application says it is ready. */
  List<String> start(Application application) {
    int port = Address.claim(options.bind(), options.port());
    String local = "http://" + Address.reachable(options.bind()) + ":" + port;
    RunState starting =
        new RunState(
            RunState.Phase.STARTING,
            ProcessHandle.current().pid(),
            Instant.now(),
            publicAddress(local),
            local + "/health/ready",
            0);
    note(starting);
    PayaraServer payara = new PayaraServer(folder, application.payara());
    // The server unpacks on one core while the database installs on the other.
    CompletableFuture<Void> unpacking = CompletableFuture.runAsync(payara::prepare);
    DatabaseAccess database = database();
    note(starting.withDatabasePort(embedded.map(EmbeddedMariaDb::port).orElse(0)));
    Schema.migrate(database, application.steps());
    RuntimeGrants.apply(database);
    List<String> lines = Founding.found(context(database)).consoleLines();
    await(unpacking);
    server = Optional.of(payara);
    ServerPlan serving =
        new ServerPlan(
            application.payara(),
            application.deployable(),
            application.beside(),
            options.bind(),
            port,
            local,
            database,
            environment,
            application.development());
    plan = Optional.of(serving);
    payara.start(serving);
    return lines;
  }

  /**
   * Tells other commands; last, because a waiting {@code --background} then shows what was said.
   */
  void tellReady() {
    note(state.orElseThrow().in(RunState.Phase.READY));
  }

  /** The address that people use. */
  String address() {
    return state.map(RunState::address).orElse("");
  }

  /** Whether it ever became ready. */
  boolean hasServed() {
    return state.filter(known -> known.phase() == RunState.Phase.READY).isPresent();
  }

  boolean isEnding() {
    return ending;
  }

  /** Whether the database is there; one from outside is its operator's care. */
  boolean databaseLives() {
    return embedded.map(EmbeddedMariaDb::isAlive).orElse(true);
  }

  void restartDatabase() {
    embedded.orElseThrow().restart();
  }

  synchronized boolean serverLives() {
    return server.orElseThrow().isAlive();
  }

  /** Starts a dead server again, or a live one anew with what is now to be deployed. */
  synchronized void restartServer(List<String> steps) {
    PayaraServer payara = server.orElseThrow();
    ServerPlan serving = plan.orElseThrow();
    payara.close();
    Schema.migrate(serving.database(), steps);
    RuntimeGrants.apply(serving.database());
    payara.start(serving);
  }

  @Override
  public void close() {
    ending = true;
    Child.allowNoMore();
    state.ifPresent(known -> known.in(RunState.Phase.STOPPING).tryWrite(folder));
    server.ifPresent(PayaraServer::close);
    embedded.ifPresent(EmbeddedMariaDb::close);
    Child.endAll(PATIENCE);
    RunState.clear(folder);
    lock.close();
  }

  private DatabaseAccess database() {
    Optional<DatabaseAccess> outside = OutsideDatabase.from(environment);
    if (outside.isPresent()) {
      boolean founded = Schema.inspect(outside.get());
      Keys.ensure(folder, environment, founded);
      return outside.get();
    }
    boolean installed = Room.holdsData(folder);
    Keys.ensure(folder, environment, installed);
    console.say(installed ? "up.database" : "up.database.first");
    EmbeddedMariaDb mariaDb = EmbeddedMariaDb.start(folder, 0);
    embedded = Optional.of(mariaDb);
    return mariaDb.access();
  }

  private Founding.Context context(DatabaseAccess database) {
    return new Founding.Context(
        database.url(),
        database.owner().user(),
        database.owner().password(),
        Keys.file(folder, environment),
        folder.accounts(),
        options.sample() && embedded.isPresent(),
        address());
  }

  private String publicAddress(String local) {
    String named = environment.getOrDefault("LMS_PUBLIC_URL", "");
    return named.isBlank() ? local : named;
  }

  private void note(RunState now) {
    state = Optional.of(now);
    now.write(folder);
  }

  private static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Trouble trouble) {
        throw trouble;
      }
      throw failed;
    }
  }
}
