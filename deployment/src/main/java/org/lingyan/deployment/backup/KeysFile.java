package org.lingyan.deployment.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.deployment.host.PrivateFile;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;

/**
 * Everything secret that a restore needs, on a sheet of its own: the product's keys and the backup
 * key, in plain text, to be kept under lock apart from the backups.
 *
 * @param product the product's keys in their text form
 * @param backup absent in a file that holds the product's keys only
 */
public record KeysFile(String product, Optional<BackupKey> backup) {
  private static final String BACKUP = "backup=";
  private static final String HEAD =
      "# 领雁密钥 Lingyan keys\n"
          + "# 凭此文件加一份备份即可读出全部数据。请与备份分开、上锁保管。\n"
          + "# With this file and a backup everything can be read. Keep it locked up, apart from"
          + " backups.\n";

  /**
   * Writes them apart.
   *
   * @throws Trouble when the file exists or cannot be written
   */
  public void write(Path file) {
    if (Files.exists(file)) {
      throw new Trouble("backup.exists", file.toString());
    }
    try {
      PrivateFile.write(
          file.toAbsolutePath(),
          HEAD + product.strip() + "\n" + backup.map(key -> BACKUP + key.text() + "\n").orElse(""));
    } catch (IOException full) {
      throw new Trouble("backup.unwritable", file.toString(), full.toString()).because(full);
    }
  }

  /**
   * Reads what {@link #write} wrote, or a bare file of the product's keys.
   *
   * @throws Trouble when it is not there or no such file
   */
  public static KeysFile read(Path file) {
    try {
      String text = Files.readString(file);
      String product =
          text.lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith(BACKUP))
              .collect(Collectors.joining("\n", "", "\n"));
      Keyring.parse(product);
      return new KeysFile(
          product,
          text.lines()
              .filter(line -> line.startsWith(BACKUP))
              .findFirst()
              .map(line -> BackupKey.parse(line.substring(BACKUP.length()), file.toString())));
    } catch (IOException | UncheckedIOException | IllegalArgumentException unusable) {
      throw new Trouble("restore.keys-unusable", file.toString(), unusable.getMessage())
          .because(unusable);
    }
  }

  /** The keys stay out of every text form. */
  @Override
  public String toString() {
    return "KeysFile";
  }
}
