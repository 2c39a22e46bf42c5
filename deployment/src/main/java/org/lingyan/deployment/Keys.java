package org.lingyan.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;

/** Where the product's keys come from; made once, never beside data that older keys protect. */
final class Keys {
  private Keys() {}

  /** The file of keys: the operator's own, or the folder's. */
  static Path file(DataFolder folder, Map<String, String> environment) {
    String named = environment.getOrDefault("LMS_KEYS_FILE", "");
    return named.isBlank() ? folder.keys() : Path.of(named);
  }

  /** The text of the keys that the environment names, if it names any. */
  static Optional<String> named(Map<String, String> environment) {
    String keys = environment.getOrDefault("LMS_KEYS", "");
    String file = environment.getOrDefault("LMS_KEYS_FILE", "");
    if (!keys.isBlank()) {
      return Optional.of(keys);
    }
    return file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file)));
  }

  /**
   * The text of the keys in use.
   *
   * @throws Trouble when their file is gone
   */
  static String text(DataFolder folder, Map<String, String> environment) {
    return named(environment).orElseGet(() -> read(folder.keys()));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      throw new Trouble("keys.missing", file.toString()).because(gone);
    }
  }

  /**
   * Makes keys for a new installation.
   *
   * @param dataExists whether data made with other keys may be there
   * @throws Trouble when the keys of existing data are gone
   */
  static void ensure(DataFolder folder, Map<String, String> environment, boolean dataExists) {
    Path file = file(folder, environment);
    if (!environment.getOrDefault("LMS_KEYS", "").isBlank() || Files.exists(file)) {
      return;
    }
    if (dataExists || !file.equals(folder.keys())) {
      throw new Trouble("keys.missing", file.toString());
    }
    try {
      // Renamed when whole: a key file cut short by a full disk would lock its owner out.
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      Keyring.generate(next);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException full) {
      throw new Trouble("folder.unwritable", file.toString(), full.toString()).because(full);
    }
  }
}
