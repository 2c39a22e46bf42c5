package org.lingyan.files;

/**
 * F8: says that a file is closed even to its owner. A room above closes files by having a bean of
 * this type; it only ever takes away.
 */
public interface FileBar {
  /** Whether this file is closed to this reader. */
  boolean closed(StoredFile file, FileReader reader);
}
