package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.shared.Ids;

/** F4: the folder that holds the bytes, each content once, under its SHA-256. */
@ApplicationScoped
class FileStore {
  private static final String PART = ".part";

  private final FileSettings settings;

  /** For the container's proxy. */
  protected FileStore() {
    this(null);
  }

  /** Works in the folder of the settings. */
  @Inject
  FileStore(FileSettings settings) {
    this.settings = settings;
  }

  /**
   * Bytes that came in and have no place yet.
   *
   * @param path where they lie
   * @param hash 64 hexadecimal digits
   * @param bytes how many
   */
  record Incoming(Path path, String hash, long bytes) {}

  /** Reads a stream to its end, or to one byte more than it may have: then nothing is kept. */
  public Optional<Incoming> receive(InputStream stream, long most) throws IOException {
    Path part = folder(FileFolders.INCOMING).resolve(Ids.text(Ids.next()) + PART);
    boolean whole = false;
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      MessageDigest digest = sha256();
      OutputStream out = Channels.newOutputStream(channel);
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        bytes += read;
        if (bytes > most) {
          return Optional.empty();
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
      channel.force(true);
      whole = true;
      return Optional.of(new Incoming(part, HexFormat.of().formatHex(digest.digest()), bytes));
    } finally {
      if (!whole) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Drops what is not taken. */
  public void drop(Incoming incoming) throws IOException {
    Files.deleteIfExists(incoming.path());
  }

  /** Puts bytes to their place, whole. The same content again is as new as the newest. */
  public void place(Incoming incoming) throws IOException {
    Path target = at(incoming.hash());
    Files.createDirectories(target.getParent());
    Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  /** Where a content lies. */
  public Path at(String hash) {
    return FileFolders.content(settings.folder(), hash);
  }

  /** Takes a content away for good. */
  public void delete(String hash) throws IOException {
    Files.deleteIfExists(at(hash));
  }

  /** The first digits under which contents lie. */
  public List<String> prefixes() throws IOException {
    return names(folder(FileFolders.CONTENT));
  }

  /** The contents under these first digits that are older than a moment. */
  public List<String> olderThan(String prefix, Instant moment) throws IOException {
    return older(folder(FileFolders.CONTENT).resolve(prefix), moment);
  }

  /**
   * Takes a content out of its place, but not away: who stored the same at this very moment gets it
   * back by {@link #restore}.
   */
  public void fade(String hash, Instant at) throws IOException {
    Path faded = folder(FileFolders.FADING).resolve(hash);
    Files.move(at(hash), faded, StandardCopyOption.ATOMIC_MOVE);
    Files.setLastModifiedTime(faded, FileTime.from(at));
  }

  /** What faded before a moment. */
  public List<String> fadedBefore(Instant moment) throws IOException {
    return older(folder(FileFolders.FADING), moment);
  }

  /** Puts a faded content back. */
  public void restore(String hash) throws IOException {
    Files.createDirectories(at(hash).getParent());
    Files.move(folder(FileFolders.FADING).resolve(hash), at(hash), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a faded content. */
  public void vanish(String hash) throws IOException {
    Files.deleteIfExists(folder(FileFolders.FADING).resolve(hash));
  }

  /** Deletes what began to come in before a moment and never ended. */
  public int dropPartsBefore(Instant moment) throws IOException {
    List<String> parts = older(folder(FileFolders.INCOMING), moment);
    for (String part : parts) {
      Files.deleteIfExists(folder(FileFolders.INCOMING).resolve(part));
    }
    return parts.size();
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(settings.folder().resolve(name));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> older(Path folder, Instant moment) throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : names(folder)) {
      try {
        if (Files.getLastModifiedTime(folder.resolve(name)).toInstant().isBefore(moment)) {
          found.add(name);
        }
      } catch (NoSuchFileException gone) {
        // another server was quicker
      }
    }
    return found;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
