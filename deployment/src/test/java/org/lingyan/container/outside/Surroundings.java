package org.lingyan.container.outside;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.lingyan.deployment.Founding;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.RuntimeGrants;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.shared.Keyring;

/**
 * Database, keys, sample city and settings for the tested server, made anew before the tests. A
 * database that a test kills is started again, as the launcher would.
 */
public final class Surroundings {
  private static final String LISTENER =
      "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address=127.0.0.1\n";
  private static final String NO_HAZELCAST =
      "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false\n";
  private static final long GLANCE_MILLIS = 200;

  private final DataFolder folder = new DataFolder(Path.of(System.getProperty("tested.folder")));
  private final Thread watch = new Thread(this::watch, "watches the tested database");
  private EmbeddedMariaDb database;
  private boolean ended;

  void prepare(@Observes BeforeSuite tests) throws IOException {
    EmbeddedMariaDb.endOrphan(folder);
    DataFolder.deleteTree(folder.root());
    folder.prepare();
    Keyring.generate(folder.keys());
    database = EmbeddedMariaDb.start(folder, Integer.getInteger("tested.database.port"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    DatabaseAccess access = database.access();
    Schema.migrate(access, List.of("classpath:db/migration"));
    RuntimeGrants.apply(access);
    Founding.found(
        new Founding.Context(
            access.url(),
            access.owner().user(),
            access.owner().password(),
            folder.keys(),
            folder.accounts(),
            true,
            address()));
    Files.writeString(folder.run().resolve("boot-commands.txt"), LISTENER + NO_HAZELCAST);
    write(settings(access), folder.run().resolve("system.properties"));
    watch.setDaemon(true);
    watch.start();
  }

  void end(@Observes AfterSuite tests) throws IOException {
    end();
    sweep();
  }

  // The adapter leaves a copy of the archive behind, in a folder of its own for each run.
  private static void sweep() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(temporary, "arquillian-payara-micro*")) {
      for (Path one : left) {
        if (Files.exists(
            one.resolve("deployments").resolve(System.getProperty("tested.archive")))) {
          DataFolder.deleteTree(one);
        }
      }
    }
  }

  private synchronized void end() {
    ended = true;
    database.close();
  }

  private void watch() {
    while (revive()) {
      try {
        Thread.sleep(GLANCE_MILLIS);
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  private synchronized boolean revive() {
    if (!ended && !database.isAlive()) {
      database.restart();
    }
    return !ended;
  }

  // In a file and not on the command line, which anyone may read.
  private Properties settings(DatabaseAccess access) {
    Properties settings = new Properties();
    settings.setProperty("lms.db.url", access.url());
    settings.setProperty("lms.db.user", access.runtime().user());
    settings.setProperty("lms.db.password", access.runtime().password());
    settings.setProperty("lms.keys.file", folder.keys().toString());
    settings.setProperty("lms.public.url", address());
    settings.setProperty("lms.public.url.is.local", "true");
    settings.setProperty("lms.files.dir", folder.files().toString());
    // A scanner that is there only while a test plays it.
    settings.setProperty("lms.clamd", "127.0.0.1:" + System.getProperty("tested.clamd.port"));
    settings.setProperty("tested.clamd.port", System.getProperty("tested.clamd.port"));
    settings.setProperty("lms.files.evidence.mib", "1");
    settings.setProperty("lms.files.daily.mib", "5");
    settings.setProperty("tested.database.pid", Long.toString(database.pid()));
    return settings;
  }

  private static String address() {
    return "http://127.0.0.1:" + System.getProperty("tested.http.port");
  }

  private static void write(Properties settings, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      settings.store(out, null);
    }
  }
}
