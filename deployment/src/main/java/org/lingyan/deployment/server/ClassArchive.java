package org.lingyan.deployment.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.lingyan.deployment.host.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's classes in the form in which the JVM maps them: halves the processor time of a
 * start. It is written when the first run ends in order, so that no start waits for it.
 *
 * <p>The JVM itself refuses an archive of another version, but a damaged one makes it crash: so a
 * checksum stands beside it.
 */
final class ClassArchive {
  private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
  private static final long MEGABYTES = 400;
  private static final String PREFIX = "classes-";
  // the JVM warns of every class that it leaves out
  private static final String QUIET = "-Xlog:disable";

  private final DataFolder folder;
  private final Path file;
  private final Path sum;
  private final Path next;

  ClassArchive(DataFolder folder, String serverFingerprint) {
    this.folder = folder;
    int virtualMachine = System.getProperty("java.vm.version").hashCode();
    String name = PREFIX + serverFingerprint + "-" + Integer.toHexString(virtualMachine);
    this.file = folder.run().resolve(name + ".jsa");
    this.sum = folder.run().resolve(name + ".sum");
    this.next = folder.run().resolve("archive.new");
  }

  /** Options that use it, or that have it made. */
  List<String> options() {
    try {
      Files.deleteIfExists(next);
      if (isWhole()) {
        return List.of("-XX:SharedArchiveFile=" + file, QUIET);
      }
    } catch (IOException unreadable) {
      LOG.warn("class archive left aside", unreadable);
      return List.of();
    }
    return folder.hasFree(MEGABYTES)
        ? List.of("-XX:ArchiveClassesAtExit=" + next, QUIET)
        : List.of();
  }

  /** Keeps what the JVM wrote at its ordered end and drops those of other versions. */
  void keep() {
    if (!Files.exists(next)) {
      return;
    }
    try {
      try (DirectoryStream<Path> old = Files.newDirectoryStream(folder.run(), PREFIX + "*")) {
        for (Path one : old) {
          Files.delete(one);
        }
      }
      Files.writeString(sum, checksum(next));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException lost) {
      LOG.warn("class archive not kept", lost);
    }
  }

  private boolean isWhole() throws IOException {
    return Files.exists(file) && Files.exists(sum) && Files.readString(sum).equals(checksum(file));
  }

  private static String checksum(Path archive) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream bytes = new CheckedInputStream(Files.newInputStream(archive), crc)) {
      byte[] buffer = new byte[1 << 20];
      while (bytes.read(buffer) >= 0) {
        // reading is the whole work
      }
    }
    return Long.toHexString(crc.getValue()) + " " + Files.size(archive);
  }
}
