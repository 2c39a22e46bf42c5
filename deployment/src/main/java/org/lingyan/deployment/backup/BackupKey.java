package org.lingyan.deployment.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.PrivateFile;
import org.lingyan.deployment.host.Trouble;

/**
 * What backups are sealed with.
 *
 * @param bytes 32 random bytes
 */
public record BackupKey(byte[] bytes) {
  private static final int LENGTH = 32;
  private static final int NAME_LENGTH = 8;
  private static final String ENVIRONMENT = "LMS_BACKUP_KEY";

  /** A new one. */
  static BackupKey fresh() {
    byte[] random = new byte[LENGTH];
    new SecureRandom().nextBytes(random);
    return new BackupKey(random);
  }

  /**
   * The key behind its text.
   *
   * @param where what the text was read from, for the message
   * @throws Trouble when it is none; the text itself is not repeated
   */
  static BackupKey parse(String text, String where) {
    byte[] decoded;
    try {
      decoded = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException notEncoded) {
      decoded = new byte[0];
    }
    if (decoded.length != LENGTH) {
      throw new Trouble("backup.key.malformed", where);
    }
    return new BackupKey(decoded);
  }

  /** Where a folder keeps its own. */
  public static Path file(DataFolder folder) {
    return folder.secrets().resolve("backup.key");
  }

  /**
   * The operator's, else the folder's, made on first use.
   *
   * @throws Trouble when it cannot be read or written
   */
  public static BackupKey of(DataFolder folder, Map<String, String> environment) {
    return named(environment).orElseGet(() -> of(file(folder)));
  }

  /** The operator's own, if the environment names one. */
  public static Optional<BackupKey> named(Map<String, String> environment) {
    String named = environment.getOrDefault(ENVIRONMENT, "");
    return named.isBlank() ? Optional.empty() : Optional.of(parse(named, ENVIRONMENT));
  }

  private static BackupKey of(Path file) {
    try {
      if (!Files.exists(file)) {
        PrivateFile.write(file, fresh().text() + "\n");
      }
      return parse(Files.readString(file), file.toString());
    } catch (IOException unusable) {
      throw new Trouble("folder.unwritable", file.toString(), unusable.toString())
          .because(unusable);
    }
  }

  /** Its text: base64 on one line. */
  String text() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** What may be shown of it, to tell one key from another. */
  String name() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("lingyan backup key".getBytes(StandardCharsets.UTF_8));
      byte[] whole = digest.digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(whole, NAME_LENGTH));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** The key stays out of every text form. */
  @Override
  public String toString() {
    return "BackupKey[" + name() + "]";
  }
}
