package org.lingyan.deployment.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.PrivateFile;
import org.lingyan.deployment.host.Trouble;

/**
 * MariaDB's own programs for writing all tables out and in. The password goes by a file that only
 * its owner can read. They talk to us through pipes: when the launcher is killed they end as well.
 */
public final class MariaDbTools {
  private static final Pattern PLACE =
      Pattern.compile("jdbc:mariadb://([^:/?]+):(\\d+)/([^?]+)(?:\\?.*)?");

  private final DataFolder folder;
  private final MariaDbFiles files;
  private final Login login;
  private final Matcher place;

  /** For the database of this folder, which runs. */
  public MariaDbTools(DataFolder folder, DatabaseAccess access) {
    this.folder = folder;
    this.files = new MariaDbFiles(folder);
    this.login = access.owner();
    this.place = PLACE.matcher(access.url());
    if (!place.matches()) {
      throw new IllegalArgumentException("not the url of an embedded database");
    }
  }

  /** Works with a program's end of a pipe. */
  private interface Flow {
    void run(Process program) throws IOException;
  }

  /**
   * All tables with their rows, as they were at one moment, as SQL; locks nobody out.
   *
   * @throws Trouble when the program fails
   * @throws IOException when the target cannot be written
   */
  public void dump(OutputStream target) throws IOException {
    run(
        "mariadb-dump",
        List.of(
            "--single-transaction",
            "--quick",
            "--routines",
            "--hex-blob",
            "--no-tablespaces",
            "--no-autocommit",
            "--default-character-set=utf8mb4"),
        program -> {
          program.getOutputStream().close();
          try (InputStream rows = program.getInputStream()) {
            rows.transferTo(target);
          }
        });
  }

  /**
   * Runs the SQL of {@link #dump} on an empty database.
   *
   * @throws Trouble when a statement fails
   * @throws IOException when the source cannot be read
   */
  public void load(InputStream source) throws IOException {
    run(
        "mariadb",
        List.of("--batch", "--default-character-set=utf8mb4", "--max-allowed-packet=64M"),
        program -> {
          try (OutputStream statements = program.getOutputStream()) {
            copy(source, statements);
          }
        });
  }

  // A program that has ended does not read on; its own words say why.
  private static void copy(InputStream source, OutputStream target) throws IOException {
    byte[] piece = new byte[1 << 16];
    int read = source.read(piece);
    while (read >= 0) {
      try {
        target.write(piece, 0, read);
      } catch (IOException ended) {
        return;
      }
      read = source.read(piece);
    }
  }

  private void run(String name, List<String> options, Flow flow) throws IOException {
    Path log = folder.log(name);
    LogFiles.rotate(log);
    Path login = options();
    Process program = null;
    try {
      List<String> command = new ArrayList<>();
      command.add(files.programs().resolve("bin").resolve(name).toString());
      // must stand first
      command.add("--defaults-file=" + login);
      command.addAll(options);
      command.add(place.group(3));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().clear();
      builder.environment().putAll(files.environment());
      builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
      if (name.equals("mariadb")) {
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      }
      program = builder.start();
      flow.run(program);
      if (program.waitFor() != 0) {
        throw new Trouble("backup.tool", name, String.join("\n", LogFiles.tail(log, 5)));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      if (program != null) {
        program.destroyForcibly();
      }
      Files.deleteIfExists(login);
    }
  }

  private Path options() throws IOException {
    Path file = folder.run().resolve("login-" + ProcessHandle.current().pid() + ".cnf");
    PrivateFile.write(
        file,
        String.join(
            "\n",
            "[client]",
            "protocol=tcp",
            "host=" + place.group(1),
            "port=" + place.group(2),
            "user=" + login.user(),
            "password=" + login.password(),
            // the server listens on loopback and has no certificate
            "skip-ssl",
            ""));
    return file;
  }
}
