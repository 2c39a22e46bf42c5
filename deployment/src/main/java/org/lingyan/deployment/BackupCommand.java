package org.lingyan.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.backup.BackupKey;
import org.lingyan.deployment.backup.KeysFile;
import org.lingyan.deployment.backup.WritingBackup;
import org.lingyan.deployment.database.OutsideDatabase;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Timekeeper;

/** {@code backup}: everything but the keys, sealed; or, asked for by name, the keys. */
final class BackupCommand {
  static final String TO = "--to";
  static final String KEYS = "--keys";

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Timekeeper.ZONE);
  private static final long MEGABYTE = 1_000_000;

  private BackupCommand() {}

  static int run(Options options, Map<String, String> environment, Console console) {
    if (options.own().containsKey(KEYS)) {
      keys(options, environment, console);
      if (!options.own().containsKey(TO)) {
        return 0;
      }
    }
    if (OutsideDatabase.from(environment).isPresent()) {
      throw new Trouble("backup.outside");
    }
    Instant at = new Timekeeper().now();
    Path target = target(options, at);
    try (DatabaseSession session = DatabaseSession.open(options, environment)) {
      boolean fresh = !Files.exists(BackupKey.file(options.folder()));
      BackupKey key = BackupKey.of(options.folder(), environment);
      console.say("backup.begins", target.toString());
      WritingBackup.Written written =
          new WritingBackup(
                  options.folder(),
                  session.access(),
                  Keyring.parse(Keys.text(options.folder(), environment)),
                  key)
              .write(target, version(), at);
      console.say(
          "backup.written",
          written.file().toString(),
          Long.toString((written.bytes() + MEGABYTE - 1) / MEGABYTE),
          Integer.toString(written.tables()),
          Long.toString(written.rows()),
          Integer.toString(written.files()));
      if (fresh && Files.exists(BackupKey.file(options.folder()))) {
        console.say("backup.key.new", BackupKey.file(options.folder()).toString());
      }
    }
    return 0;
  }

  private static void keys(Options options, Map<String, String> environment, Console console) {
    Path file = Path.of(options.own().get(KEYS)).toAbsolutePath();
    String product = Keys.text(options.folder(), environment);
    new KeysFile(product, Optional.of(BackupKey.of(options.folder(), environment))).write(file);
    console.say("backup.keys", file.toString());
  }

  private static Path target(Options options, Instant at) {
    String name = "lingyan-" + NAME.format(at) + ".backup";
    DataFolder folder = options.folder();
    Path asked =
        Optional.ofNullable(options.own().get(TO))
            .map(Path::of)
            .orElse(folder.root().resolve("backups").resolve(name))
            .toAbsolutePath()
            .normalize();
    return Files.isDirectory(asked) ? asked.resolve(name) : asked;
  }

  private static String version() {
    return Optional.ofNullable(BackupCommand.class.getPackage().getImplementationVersion())
        .orElse("-");
  }
}
