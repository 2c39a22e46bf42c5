package org.lingyan.deployment.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One launcher per folder. The kernel frees the lock when its process ends, however it ends, so
 * there is no stale lock.
 */
public final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or gives nothing when another process holds it. */
  public static Optional<FolderLock> take(DataFolder folder) {
    Path file = folder.run().resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locks(channel)) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new FolderLock(channel));
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", folder.root().toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  // Held by another process is answered with null, held by this one with an exception.
  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException held) {
      return false;
    }
  }

  /** Whether a process holds the folder now. */
  public static boolean isHeld(DataFolder folder) {
    if (Files.exists(folder.root()) && !Files.isReadable(folder.root())) {
      throw new Trouble("folder.closed", folder.root().toString());
    }
    if (!Files.exists(folder.run().resolve("lock"))) {
      return false;
    }
    Optional<FolderLock> taken = take(folder);
    taken.ifPresent(FolderLock::close);
    return taken.isEmpty();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
