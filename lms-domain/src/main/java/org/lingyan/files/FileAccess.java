package org.lingyan.files;

/**
 * F6: says who besides its owner may read files of a purpose. A room above lets people read by
 * having a bean of this type; without one nobody does.
 */
public interface FileAccess {
  /** The purpose about which it is asked. */
  FilePurpose purpose();

  /** Whether this reader may read this file. */
  boolean mayRead(StoredFile file, FileReader reader);
}
