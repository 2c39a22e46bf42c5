package org.lingyan.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A course in a folder. Symbolic links are refused: they lead anywhere. */
final class FolderFiles extends CourseFiles {

  private static final int DEEPEST = 10;

  private final Path root;

  FolderFiles(Path root) {
    this.root = root;
  }

  @Override
  InputStream open(String name) throws IOException {
    Path path = root;
    for (Path segment : root.getFileSystem().getPath(name)) {
      path = path.resolve(segment);
      if (Files.isSymbolicLink(path)) {
        throw new NotPlainException(name);
      }
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(name);
    }
    // Asked before opening: to open a named pipe would wait for ever.
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotPlainException(name);
    }
    return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  List<String> names() {
    try (Stream<Path> paths = Files.walk(root, DEEPEST)) {
      return paths
          .limit(Limits.LISTED_FILES)
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // The list only serves to warn of unused files; what is needed has been read by name.
      return List.of();
    }
  }
}
