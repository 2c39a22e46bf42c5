package org.lingyan.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * A course on the class path, in a jar or not. It asks the class loader for one resource after the
 * other: a file system over the jar depends on where the server keeps it (nested, exploded, under a
 * scheme of its own), an index file can forget a figure. The names are all in the course itself, so
 * neither is needed.
 */
final class ClasspathFiles extends CourseFiles {

  private final ClassLoader loader;
  private final String root;

  /**
   * @param root the folder's resource name, without a slash at either end
   */
  ClasspathFiles(ClassLoader loader, String root) {
    this.loader = loader;
    this.root = root;
  }

  @Override
  InputStream open(String name) throws IOException {
    InputStream stream = loader.getResourceAsStream(root + '/' + name);
    if (stream == null) {
      throw new NoSuchFileException(name);
    }
    return stream;
  }

  @Override
  List<String> names() {
    return List.of();
  }
}
