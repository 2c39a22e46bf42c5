package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.lingyan.shared.UnknownSubject;

/** Gives files out. */
@ApplicationScoped
public class ReadingFiles {
  private final FileStore store;
  private final FileRows rows;
  private final Instance<FileAccess> accesses;
  private final Instance<FileBar> bars;

  /** For the container's proxy. */
  protected ReadingFiles() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  ReadingFiles(
      FileStore store, FileRows rows, Instance<FileAccess> accesses, Instance<FileBar> bars) {
    this.store = store;
    this.rows = rows;
    this.accesses = accesses;
    this.bars = bars;
  }

  /**
   * F6, F8: a file that this reader may know of, whether or not it may be opened yet.
   *
   * @throws UnknownSubject when there is none for her
   */
  public StoredFile find(long id, FileReader reader) {
    return rows.find(id)
        .filter(file -> owns(file, reader) || letIn(file, reader))
        .filter(file -> bars.stream().noneMatch(bar -> bar.closed(file, reader)))
        .orElseThrow(() -> new UnknownSubject("file:" + id));
  }

  /**
   * A file that the product itself reads, such as a seal for a paper. Who calls it has looked at
   * the rights over what it stands in.
   *
   * @throws UnknownSubject when there is none
   */
  public StoredFile ofOurs(long id) {
    return rows.find(id).orElseThrow(() -> new UnknownSubject("file:" + id));
  }

  /**
   * F5, F6: the bytes of a file.
   *
   * @throws UnknownSubject when there is none for her, or it waits in quarantine
   */
  public InputStream open(StoredFile file) {
    if (!file.scan().readable()) {
      throw new UnknownSubject("file in quarantine:" + file.id());
    }
    try {
      return Files.newInputStream(store.at(file.hash()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static boolean owns(StoredFile file, FileReader reader) {
    return file.accountId() == reader.accountId()
        || (file.personId().isPresent() && file.personId().equals(reader.personId()));
  }

  private boolean letIn(StoredFile file, FileReader reader) {
    return accesses.stream()
        .filter(access -> access.purpose() == file.purpose())
        .anyMatch(access -> access.mayRead(file, reader));
  }
}
