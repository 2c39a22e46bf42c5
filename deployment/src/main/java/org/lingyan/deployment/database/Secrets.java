package org.lingyan.deployment.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;

/** Generated passwords of the embedded database, one file each, for its owner's eyes only. */
final class Secrets {
  private static final int BYTES = 24;

  private Secrets() {}

  /** The account's password, made on first use. */
  static Login login(DataFolder folder, String user, String fileName) {
    Path file = folder.secrets().resolve(fileName);
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // letters and digits of base64url only: nothing to quote in SQL or a URL
        Path next = file.resolveSibling(fileName + ".new");
        Files.deleteIfExists(next);
        writePrivate(next, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Login(user, Files.readString(file).strip());
    } catch (IOException unusable) {
      throw new Trouble("folder.unwritable", file.toString(), unusable.toString())
          .because(unusable);
    }
  }

  /** Writes a new file that nobody else can read at any moment. */
  static void writePrivate(Path file, String text) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text, StandardOpenOption.WRITE);
  }
}
