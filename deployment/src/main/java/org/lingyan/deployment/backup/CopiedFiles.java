package org.lingyan.deployment.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.files.FileFolders;

/** B1: the files of a product that goes on storing and clearing away meanwhile. */
final class CopiedFiles {
  private final Path folder;

  CopiedFiles(Path folder) {
    this.folder = folder;
  }

  /** All that are there now, but for what is just coming in. */
  List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path incoming = folder.resolve(FileFolders.INCOMING);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(one -> !one.startsWith(incoming))
          .sorted()
          .toList();
    }
  }

  /** Its bytes, from where it lies by now; empty when nothing names it any more and it is gone. */
  Optional<InputStream> open(Path file) throws IOException {
    try {
      return Optional.of(Files.newInputStream(file));
    } catch (NoSuchFileException moved) {
      Optional<Path> elsewhere = FileFolders.elsewhere(folder, file);
      return elsewhere.isPresent() && Files.isRegularFile(elsewhere.get())
          ? Optional.of(Files.newInputStream(elsewhere.get()))
          : Optional.empty();
    }
  }
}
