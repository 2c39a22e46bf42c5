package org.lingyan.deployment.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lingyan.deployment.host.Trouble;

/**
 * Reads a backup from its beginning to its end, part by part.
 *
 * @param file the backup
 * @param key opens it
 */
record ReadingBackup(Path file, BackupKey key) {
  private static final int LARGEST_MANIFEST = 64 << 20;

  /** What is done with a part; what it leaves unread is passed over. */
  interface Taking {
    void part(String name, InputStream bytes) throws IOException;
  }

  /** Reads all of it and looks whether every part is what the manifest says (B5). */
  Manifest check() {
    return read((name, bytes) -> bytes.transferTo(OutputStream.nullOutputStream()));
  }

  /**
   * Reads all of it.
   *
   * @throws Trouble when it was changed, is cut short, or is no backup
   */
  Manifest read(Taking taking) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return parts(SealedStream.reading(raw, key), taking);
    } catch (NoSuchFileException absent) {
      throw new Trouble("restore.absent", file.toString()).because(absent);
    } catch (IOException broken) {
      throw new Trouble("restore.broken", file.toString()).because(broken);
    }
  }

  private static Manifest parts(InputStream opened, Taking taking) throws IOException {
    SortedMap<String, Manifest.Part> found = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(opened, StandardCharsets.UTF_8);
    Manifest manifest = null;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(Manifest.NAME)) {
        manifest =
            Manifest.parse(new String(zip.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8));
      } else {
        Measuring measuring = new Measuring(zip);
        taking.part(entry.getName(), measuring);
        measuring.transferTo(OutputStream.nullOutputStream());
        found.put(entry.getName(), measuring.part());
      }
    }
    // Only the end shows that nothing is missing there.
    opened.transferTo(OutputStream.nullOutputStream());
    if (manifest == null || !manifest.parts().equals(found)) {
      throw new Trouble("restore.manifest");
    }
    return manifest;
  }

  /** Hashes and counts what is read. */
  private static final class Measuring extends FilterInputStream {
    private final Measured measured = new Measured(OutputStream.nullOutputStream());

    private Measuring(InputStream from) {
      super(from);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      if (one >= 0) {
        measured.write(one);
      }
      return one;
    }

    @Override
    public int read(byte[] piece, int from, int count) throws IOException {
      int read = in.read(piece, from, count);
      if (read > 0) {
        measured.write(piece, from, read);
      }
      return read;
    }

    // one part ends, not the whole
    @Override
    public void close() {}

    private Manifest.Part part() {
      return measured.part();
    }
  }
}
