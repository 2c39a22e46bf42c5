package org.lingyan.deployment.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.MariaDbTools;
import org.lingyan.deployment.database.Schema;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.PrivateFile;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;

/** Writes a backup: the dump, then the files, then what was written. Memory does not grow. */
public final class WritingBackup {
  static final String DATABASE = "database.sql";
  static final String FILES = "files/";

  // a dump shrinks to a tenth even when little time is spent on it
  private static final int COMPRESSION = 3;
  private static final String UNFINISHED = ".part";

  private final DataFolder folder;
  private final DatabaseAccess access;
  private final Keyring keys;
  private final BackupKey key;

  /**
   * Of a folder whose database runs.
   *
   * @param keys the product's; only marks of them are written
   * @param key seals it
   */
  public WritingBackup(DataFolder folder, DatabaseAccess access, Keyring keys, BackupKey key) {
    this.folder = folder;
    this.access = access;
    this.keys = keys;
    this.key = key;
  }

  /**
   * What was written.
   *
   * @param bytes length of the file
   */
  public record Written(Path file, long bytes, int tables, long rows, int files) {}

  /**
   * Writes it (B1 to B4).
   *
   * @param target does not exist yet
   * @param program version of the product
   */
  public Written write(Path target, String program, Instant at) {
    Path file = target.toAbsolutePath().normalize();
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    if (Files.exists(file)) {
      throw new Trouble("backup.exists", file.toString());
    }
    Thread whenEnded = new Thread(() -> discard(unfinished));
    Runtime.getRuntime().addShutdownHook(whenEnded);
    try {
      Files.createDirectories(file.getParent());
      Manifest manifest;
      try (FileChannel channel = PrivateFile.create(unfinished)) {
        try (OutputStream sealed =
            SealedStream.writing(
                new Unclosed(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)),
                key)) {
          manifest = write(sealed, program, at);
        }
        channel.force(true);
      }
      PrivateFile.settle(unfinished, file);
      return new Written(
          file,
          Files.size(file),
          manifest.rows().size(),
          manifest.rows().values().stream().mapToLong(Long::longValue).sum(),
          manifest.parts().size() - 1);
    } catch (IOException full) {
      throw new Trouble("backup.unwritable", file.toString(), full.toString()).because(full);
    } finally {
      discard(unfinished);
      if (!whenEnded.isAlive()) {
        forgetHook(whenEnded);
      }
    }
  }

  private static void forgetHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      org.slf4j.LoggerFactory.getLogger(WritingBackup.class).debug("ending", ending);
    }
  }

  private static void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException stays) {
      org.slf4j.LoggerFactory.getLogger(WritingBackup.class).warn("stays: {}", unfinished, stays);
    }
  }

  private Manifest write(OutputStream sealed, String program, Instant at) throws IOException {
    SortedMap<String, Manifest.Part> parts = new TreeMap<>();
    ZipOutputStream zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
    zip.setLevel(COMPRESSION);
    SortedMap<String, Long> rows = database(zip, parts);
    // After the dump: what a row of it names was there before the row.
    CopiedFiles files = new CopiedFiles(folder.files());
    for (Path one : files.list()) {
      Optional<InputStream> bytes = files.open(one);
      if (bytes.isPresent()) {
        String name = FILES + folder.files().relativize(one);
        try (InputStream copied = bytes.get()) {
          zip.putNextEntry(new ZipEntry(name));
          Measured measured = new Measured(zip);
          copied.transferTo(measured);
          zip.closeEntry();
          parts.put(name, measured.part());
        }
      }
    }
    Manifest manifest =
        new Manifest(program, at, Schema.version(access), parts, rows, new TreeMap<>(keys.marks()));
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  private SortedMap<String, Long> database(
      ZipOutputStream zip, SortedMap<String, Manifest.Part> parts) throws IOException {
    zip.putNextEntry(new ZipEntry(DATABASE));
    Measured measured = new Measured(zip);
    RowCounting counting = new RowCounting(new BufferedOutputStream(measured, 1 << 16));
    new MariaDbTools(folder, access).dump(counting);
    counting.flush();
    zip.closeEntry();
    if (!counting.isWhole()) {
      throw new Trouble("backup.tool", "mariadb-dump", "-");
    }
    parts.put(DATABASE, measured.part());
    return counting.rows();
  }

  /** The channel is closed after it was forced to the disk, not before. */
  private static final class Unclosed extends FilterOutputStream {
    private Unclosed(OutputStream next) {
      super(next);
    }

    @Override
    public void write(byte[] piece, int from, int count) throws IOException {
      out.write(piece, from, count);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
