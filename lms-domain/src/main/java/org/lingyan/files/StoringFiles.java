package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;

/** Takes files in. */
@ApplicationScoped
public class StoringFiles {
  /** F7: for how many days a file waits to be tied to something. */
  public static final int UNUSED_DAYS = 7;

  private final FileSettings settings;
  private final FileStore store;
  private final FileRows rows;
  private final VirusScan scan;

  /** For the container's proxy. */
  protected StoringFiles() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  StoringFiles(FileSettings settings, FileStore store, FileRows rows, VirusScan scan) {
    this.settings = settings;
    this.store = store;
    this.rows = rows;
    this.scan = scan;
  }

  /**
   * F1 to F5: takes a file in. The row joins the caller's transaction when there is one; bytes of a
   * row that was taken back are swept later.
   *
   * @param stream read to its end, or until it is too long; closed by the caller
   * @return refused with a {@link FileRefusal}
   * @throws UncheckedIOException when the stream breaks or the disk is full
   */
  public Outcome<StoredFile> store(InputStream stream, NewFile wish, Instant at) {
    try {
      Optional<FileStore.Incoming> incoming =
          store.receive(stream, settings.mostBytes(wish.purpose()));
      if (incoming.isEmpty()) {
        return Outcome.refused(
            new FileRefusal.TooLarge(settings.mostBytes(wish.purpose()) / FilePurpose.MEBIBYTE));
      }
      try {
        return judged(incoming.get(), wish, at);
      } finally {
        store.drop(incoming.get());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Outcome<StoredFile> judged(FileStore.Incoming incoming, NewFile wish, Instant at)
      throws IOException {
    if (incoming.bytes() == 0) {
      return Outcome.refused(new FileRefusal.Empty());
    }
    if (wish.purpose().brought()
        && rows.broughtBytes(wish.accountId(), at) + incoming.bytes() > settings.dailyBytes()) {
      return Outcome.refused(
          new FileRefusal.EnoughForToday(settings.dailyBytes() / FilePurpose.MEBIBYTE));
    }
    Content.Found content = Content.of(incoming.path());
    Optional<FileType> type = content.type().filter(wish.purpose().types()::contains);
    if (type.isEmpty()) {
      return Outcome.refused(
          new FileRefusal.WrongType(
              content.mediaType(),
              FileLook.of(content.mediaType(), incoming.path()),
              wish.purpose()));
    }
    Optional<FileRefusal> against = Picture.against(type.get(), incoming.path());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    VirusScan.Finding finding = scan.scan(incoming.path());
    if (finding.scan() == FileScan.INFECTED) {
      return Outcome.refused(new FileRefusal.Infected(finding.threat()));
    }
    LocalDate until = wish.keepUntil().orElseGet(() -> Timekeeper.day(at).plusDays(UNUSED_DAYS));
    StoredFile file =
        new StoredFile(
            Ids.next(),
            incoming.hash(),
            incoming.bytes(),
            type.get(),
            wish.purpose(),
            FileName.clean(wish.name()),
            wish.accountId(),
            wish.personId(),
            at,
            finding.scan(),
            Optional.of(until));
    store.place(incoming);
    rows.add(file, finding.threat());
    return new Outcome.Recorded<>(file);
  }
}
