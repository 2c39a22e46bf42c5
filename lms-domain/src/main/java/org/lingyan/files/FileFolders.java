package org.lingyan.files;

import java.nio.file.Path;
import java.util.Optional;

/** F4: how the folder of the files is divided, for the store and for whoever copies it. */
public final class FileFolders {
  /** What comes in and has no place yet: nothing names it. */
  public static final String INCOMING = "incoming";

  static final String CONTENT = "content";
  static final String FADING = "fading";
  private static final int PREFIX = 2;

  private FileFolders() {}

  /** Where a content lies below the folder. */
  static Path content(Path folder, String hash) {
    return folder.resolve(CONTENT).resolve(hash.substring(0, PREFIX)).resolve(hash);
  }

  /** Where a content lies that nothing names any more. */
  static Path fading(Path folder, String hash) {
    return folder.resolve(FADING).resolve(hash);
  }

  /**
   * Where a file of the folder may have gone that was there a moment ago: contents fade, and come
   * back.
   */
  public static Optional<Path> elsewhere(Path folder, Path file) {
    Path below = folder.relativize(file);
    String name = file.getFileName().toString();
    if (below.startsWith(CONTENT)) {
      return Optional.of(fading(folder, name));
    }
    return below.startsWith(FADING) && name.length() > PREFIX
        ? Optional.of(content(folder, name))
        : Optional.empty();
  }
}
