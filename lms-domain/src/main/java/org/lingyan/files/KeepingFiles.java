package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.UnknownSubject;

/** F7: ties files to what they belong to, and unties them. */
@ApplicationScoped
public class KeepingFiles {
  private final FileRows rows;

  /** For the container's proxy. */
  protected KeepingFiles() {
    this(null);
  }

  /** Works through this. */
  @Inject
  KeepingFiles(FileRows rows) {
    this.rows = rows;
  }

  /**
   * Keeps a file that this account brought, in the caller's transaction: a claim and its evidence
   * stand together or not at all.
   *
   * @throws UnknownSubject when this account brought no such file for this purpose
   */
  public void keep(long id, long accountId, FilePurpose purpose) {
    letGo(id, accountId, purpose, DateRange.FOREVER);
  }

  /**
   * The same for one about somebody else, who is known only now: from here on she owns it too. What
   * proves something already stays about whom it is.
   *
   * @throws UnknownSubject when this account brought no such file for this purpose, or it proves
   *     something about another person
   */
  public void keepAbout(long id, long accountId, FilePurpose purpose, long personId) {
    if (rows.keepAbout(id, accountId, purpose, personId) == 0) {
      throw new UnknownSubject("file:" + id);
    }
  }

  /**
   * Lets a file go on a day.
   *
   * @param from first local day on which it may be forgotten
   * @throws UnknownSubject when this account brought no such file for this purpose
   */
  public void letGo(long id, long accountId, FilePurpose purpose, LocalDate from) {
    if (rows.keep(id, accountId, purpose, from) == 0) {
      throw new UnknownSubject("file:" + id);
    }
  }

  /** The same for one that may be gone by now. */
  public void letGoIfThere(long id, long accountId, FilePurpose purpose, LocalDate from) {
    rows.keep(id, accountId, purpose, from);
  }
}
