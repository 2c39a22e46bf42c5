package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lingyan.shared.Timekeeper;

/** Scans what waits, forgets what is over, and deletes bytes that no row names. */
@ApplicationScoped
public class SweepingFiles {
  /** F7: how long bytes may lie without a row: longer than any taking in lasts. */
  public static final Duration GRACE = Duration.ofHours(24);

  private static final int SCANNED_AT_ONCE = 200;
  private static final int PREFIX = 2;

  private final FileStore store;
  private final FileRows rows;
  private final VirusScan scan;

  /** For the container's proxy. */
  protected SweepingFiles() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  SweepingFiles(FileStore store, FileRows rows, VirusScan scan) {
    this.store = store;
    this.rows = rows;
    this.scan = scan;
  }

  /**
   * F5: scans what waits, as long as the scanner answers. A later find takes the bytes away; the
   * row stays and says why.
   *
   * @return how many contents were scanned
   */
  public int scanWaiting(Instant at) {
    if (!scan.present()) {
      return 0;
    }
    int scanned = 0;
    for (String hash : rows.waiting(SCANNED_AT_ONCE)) {
      if (!Files.exists(store.at(hash))) {
        continue;
      }
      VirusScan.Finding finding = scan.scan(store.at(hash));
      if (finding.scan() == FileScan.QUARANTINED) {
        return scanned;
      }
      rows.scanned(hash, finding, at);
      if (finding.scan() == FileScan.INFECTED) {
        delete(hash);
      }
      scanned++;
    }
    return scanned;
  }

  private void delete(String hash) {
    try {
      store.delete(hash);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * F7: forgets rows whose day has come, and takes bytes away that no row has named for a while:
   * out of their place first, for good a while later, unless a row names them by then.
   */
  public void sweep(Instant at) {
    while (rows.forget(Timekeeper.day(at)) > 0) {
      // a great many are forgotten in several steps
    }
    Instant before = at.minus(GRACE);
    try {
      store.dropPartsBefore(before);
      for (String prefix : store.prefixes()) {
        fadeUnnamed(prefix, store.olderThan(prefix, before), at);
      }
      for (String hash : store.fadedBefore(before)) {
        if (rows.named(hash.substring(0, PREFIX)).contains(hash)) {
          store.restore(hash);
        } else {
          store.vanish(hash);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void fadeUnnamed(String prefix, List<String> old, Instant at) throws IOException {
    if (old.isEmpty()) {
      return;
    }
    Set<String> named = rows.named(prefix);
    for (String hash : old) {
      if (!named.contains(hash)) {
        store.fade(hash, at);
      }
    }
  }
}
