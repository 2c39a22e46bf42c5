package org.lingyan.deployment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.backup.BackupKey;
import org.lingyan.deployment.backup.KeysFile;
import org.lingyan.deployment.backup.RestoreRoom;
import org.lingyan.deployment.backup.Restoring;
import org.lingyan.deployment.database.OutsideDatabase;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Logging;
import org.lingyan.deployment.host.Trouble;

/** {@code restore}: a backup into an empty folder. */
final class RestoreCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private RestoreCommand() {}

  static int run(Options options, Map<String, String> environment, Console console) {
    if (options.rest().size() != 1) {
      throw new Trouble("restore.usage");
    }
    if (OutsideDatabase.from(environment).isPresent()) {
      throw new Trouble("backup.outside");
    }
    Path file = Path.of(options.rest().get(0)).toAbsolutePath();
    DataFolder folder = options.folder();
    RestoreRoom.needEmpty(folder);
    Optional<KeysFile> given =
        Optional.ofNullable(options.own().get(BackupCommand.KEYS))
            .map(Path::of)
            .map(KeysFile::read);
    String product =
        given
            .map(KeysFile::product)
            .or(() -> Keys.named(environment))
            .orElseThrow(() -> new Trouble("restore.no-keys"));
    BackupKey key =
        given
            .flatMap(KeysFile::backup)
            .or(() -> BackupKey.named(environment))
            .orElseThrow(() -> new Trouble("restore.no-backup-key"));
    console.say("restore.checks", file.toString());
    Restoring restoring = Restoring.checked(file, key, product);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  Child.allowNoMore();
                  Child.endAll(PATIENCE);
                }));
    console.say("restore.begins", folder.root().toString());
    Restoring.Restored restored =
        restoring.into(folder, place -> Logging.toFile(place, options.command()));
    console.say(
        "restore.done",
        folder.root().toString(),
        restored.made(),
        Integer.toString(restored.tables()),
        Long.toString(restored.rows()),
        Integer.toString(restored.files()));
    return 0;
  }
}
