package org.lingyan.deployment.host;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The one folder that holds everything a run keeps: data, secrets, logs, what is unpacked. */
public record DataFolder(Path root) {
  private static final long MEGABYTE = 1024L * 1024L;

  /** A folder by its absolute path. */
  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** MariaDB's own data directory. */
  public Path database() {
    return root.resolve("db");
  }

  /** Java's folder for passing files, emptied at each start. */
  public Path javaTemp() {
    return root.resolve("jtmp");
  }

  /** What belongs to the running product: lock, pids, server root. */
  public Path run() {
    return root.resolve("run");
  }

  /** Passwords and keys; readable by the owner only. */
  public Path secrets() {
    return root.resolve("secrets");
  }

  /** The product's keys. */
  public Path keys() {
    return secrets().resolve("keys.properties");
  }

  /** The files that people bring. */
  public Path files() {
    return root.resolve("files");
  }

  /** The sample accounts with the passwords made at the first start. */
  public Path accounts() {
    return root.resolve("accounts.csv");
  }

  /** A log file by its name without ending. */
  public Path log(String name) {
    return root.resolve("log").resolve(name + ".log");
  }

  /**
   * Makes the folders.
   *
   * @throws Trouble when the folder cannot be written
   */
  public void prepare() {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new Trouble("folder.file", root.toString());
    }
    try {
      for (Path folder :
          List.of(root, javaTemp(), run(), secrets(), files(), root.resolve("log"))) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      Files.delete(Files.writeString(Files.createTempFile(run(), "probe", ""), "written"));
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", root.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  /** Empties Java's folder for passing files: what a killed launcher left there is of no use. */
  public void emptyTemp() {
    try {
      deleteTree(javaTemp());
      Files.createDirectory(
          javaTemp(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", root.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  /**
   * Refuses to begin what cannot be finished. The folder need not be there yet.
   *
   * @throws Trouble when less is free on the folder's disk
   */
  public void needFree(long megabytes) {
    Path there = root;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    long free;
    try {
      free = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
    } catch (IOException unknown) {
      throw new Trouble("folder.unwritable", root.toString(), unknown.toString()).because(unknown);
    }
    if (free < megabytes) {
      throw new Trouble(
          "disk.full", root.toString(), Long.toString(free), Long.toString(megabytes));
    }
  }

  /** Whether as much is free on the folder's disk. */
  public boolean hasFree(long megabytes) {
    return root.toFile().getUsableSpace() / MEGABYTE >= megabytes;
  }

  /** Deletes a folder with all that lies in it; nothing when it is absent. */
  public static void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes known)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Copies a folder with all that lies in it. */
  public static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path target = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    }
  }
}
