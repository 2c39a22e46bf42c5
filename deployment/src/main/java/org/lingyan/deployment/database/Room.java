package org.lingyan.deployment.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;

/**
 * Whether there is room on the folder's disk for a start, and what lies there. It is asked before
 * anything is written, the log included: nothing here may make a logger.
 */
public final class Room {
  // measured: programs 366 MB, first data files 150 MB, server and its class archive 350 MB
  private static final long FIRST_START_MEGABYTES = 1000;
  // beside what lies there already: logs, deployed application, redo
  private static final long LATER_START_MEGABYTES = 200;
  private static final long MEGABYTE = 1024L * 1024L;
  // rows with their indexes, and the log of their writing
  private static final int GROWTH = 3;

  private Room() {}

  /**
   * Looks whether a start with the embedded database can be finished.
   *
   * @throws Trouble when there is too little room
   */
  public static void need(DataFolder folder) {
    try {
      need(folder, isFurnished(folder));
    } catch (IOException unreadable) {
      throw new Trouble("folder.unwritable", folder.root().toString(), unreadable.toString())
          .because(unreadable);
    }
  }

  /** The same when it is known whether programs and data are there. */
  static void need(DataFolder folder, boolean complete) {
    folder.needFree(complete ? LATER_START_MEGABYTES : FIRST_START_MEGABYTES);
  }

  /**
   * Looks whether a start with a database elsewhere can be finished.
   *
   * @throws Trouble when there is too little room
   */
  public static void needForServerAlone(DataFolder folder) {
    folder.needFree(LATER_START_MEGABYTES);
  }

  /**
   * Looks whether rows and files of so many bytes can be taken back, with a database of their own.
   *
   * @throws Trouble when there is too little room
   */
  public static void needForRestore(DataFolder folder, long bytes) {
    folder.needFree(FIRST_START_MEGABYTES + GROWTH * bytes / MEGABYTE);
  }

  private static boolean isFurnished(DataFolder folder) throws IOException {
    if (!holdsData(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder.root())) {
      return entries.anyMatch(
          entry ->
              entry.getFileName().toString().matches("mariadb-[\\d.]+")
                  && Files.isExecutable(entry.resolve("bin/mariadbd")));
    }
  }

  /**
   * Whether data of an earlier start lies there.
   *
   * @throws Trouble when something else lies there
   */
  public static boolean holdsData(DataFolder folder) {
    Path data = folder.database();
    if (Files.isDirectory(data.resolve("mysql"))) {
      return true;
    }
    if (Files.isDirectory(data) && !isEmpty(data)) {
      throw new Trouble("database.foreign", data.toString());
    }
    return false;
  }

  private static boolean isEmpty(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    } catch (IOException unreadable) {
      throw new Trouble("folder.unwritable", directory.toString(), unreadable.toString())
          .because(unreadable);
    }
  }
}
