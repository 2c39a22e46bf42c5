package org.lingyan.deployment.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.EmbeddedMariaDb;
import org.lingyan.deployment.database.MariaDbTools;
import org.lingyan.deployment.database.Room;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.PrivateFile;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;

/** A backup that was found good, on its way back into an empty folder. */
public final class Restoring {
  private final ReadingBackup backup;
  private final Manifest manifest;
  private final String productKeys;

  private Restoring(ReadingBackup backup, Manifest manifest, String productKeys) {
    this.backup = backup;
    this.manifest = manifest;
    this.productKeys = productKeys;
  }

  /**
   * What was taken back.
   *
   * @param made when the backup was made
   * @param program version of the product that made it
   */
  public record Restored(String made, String program, int tables, long rows, int files) {}

  /**
   * Reads the whole backup without writing anything (B5, B6).
   *
   * @param productKeys the product's keys in their text form
   * @throws Trouble when it is not whole, opens with another key or needs other keys
   */
  public static Restoring checked(Path file, BackupKey key, String productKeys) {
    ReadingBackup backup = new ReadingBackup(file, key);
    Manifest manifest = backup.check();
    SortedMap<String, String> lacking = manifest.lacking(Keyring.parse(productKeys).marks());
    if (!lacking.isEmpty()) {
      throw new Trouble("restore.other-keys", String.join(", ", lacking.keySet()));
    }
    return new Restoring(backup, manifest, productKeys);
  }

  /**
   * Takes it back (B5, B7).
   *
   * @param ready called once the folder is taken, with the place of logs
   */
  public Restored into(DataFolder folder, java.util.function.Consumer<DataFolder> ready) {
    try (RestoreRoom room = RestoreRoom.enter(folder)) {
      ready.accept(room.place());
      fill(room.place());
      room.moveOut();
    }
    return new Restored(
        manifest.made().toString(),
        manifest.program(),
        manifest.rows().size(),
        manifest.rows().values().stream().mapToLong(Long::longValue).sum(),
        manifest.parts().size() - 1);
  }

  private void fill(DataFolder place) {
    Room.needForRestore(
        place, manifest.parts().values().stream().mapToLong(Manifest.Part::bytes).sum());
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(place, 0)) {
      Schema.refuseNewer(database.access(), manifest.schema());
      backup.read((name, content) -> take(name, content, place, database.access()));
      if (!Schema.rows(database.access()).equals(manifest.rows())
          || !Schema.version(database.access()).equals(manifest.schema())) {
        throw new Trouble("restore.counts");
      }
    }
    try {
      PrivateFile.write(place.keys(), productKeys);
      PrivateFile.write(BackupKey.file(place), backup.key().text() + "\n");
    } catch (IOException full) {
      throw new Trouble("folder.unwritable", place.root().toString(), full.toString())
          .because(full);
    }
  }

  private static void take(
      String name, InputStream content, DataFolder place, DatabaseAccess access)
      throws IOException {
    if (name.equals(WritingBackup.DATABASE)) {
      new MariaDbTools(place, access).load(content);
    } else if (name.startsWith(WritingBackup.FILES)) {
      Path file = place.root().resolve(name).normalize();
      if (!file.startsWith(place.files())) {
        throw new Trouble("restore.manifest");
      }
      Files.createDirectories(file.getParent());
      Files.copy(content, file);
    }
  }
}
