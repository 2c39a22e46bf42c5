package org.lingyan.deployment.host;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Logs that cannot fill a disk: a new file at each start, the one before kept, size bounded. */
public final class LogFiles {
  private static final long LARGEST = 50L * 1024 * 1024;
  private static final int TAIL_BYTES = 512 * 1024;

  private LogFiles() {}

  /** Begins a new file and keeps the last one beside it. */
  public static void rotate(Path log) {
    try {
      if (Files.exists(log)) {
        Files.move(log, previous(log), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", log.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  /**
   * Bounds a file that a child writes to. Copied and cut, not renamed: the child holds it open for
   * appending.
   */
  public static void trim(Path log) {
    try {
      if (Files.exists(log) && Files.size(log) > LARGEST) {
        Files.copy(log, previous(log), StandardCopyOption.REPLACE_EXISTING);
        Files.newByteChannel(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
            .close();
      }
    } catch (IOException full) {
      org.slf4j.LoggerFactory.getLogger(LogFiles.class).warn("log stays long: {}", log, full);
    }
  }

  /** The last lines of a file that say something; empty when it cannot be read. */
  public static List<String> tail(Path log, int lines) {
    List<String> all = end(log).lines().filter(line -> !line.isBlank()).toList();
    return all.subList(Math.max(0, all.size() - lines), all.size());
  }

  /** The end of a file as text; empty when it cannot be read. */
  public static String end(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      int length = (int) Math.min(file.length(), TAIL_BYTES);
      file.seek(file.length() - length);
      byte[] bytes = new byte[length];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static Path previous(Path log) {
    return log.resolveSibling(log.getFileName() + ".1");
  }
}
