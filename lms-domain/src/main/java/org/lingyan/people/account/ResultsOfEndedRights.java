package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.files.FileBar;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.StoredFile;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * P21: a list that somebody had made while she might is about other people; when a right that she
 * held on that day has ended, it is closed to her.
 */
@ApplicationScoped
public class ResultsOfEndedRights implements FileBar {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ResultsOfEndedRights() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public ResultsOfEndedRights(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean closed(StoredFile file, FileReader reader) {
    return file.purpose() == FilePurpose.RESULT
        && (ownRightEnded(file, reader) || ofEndedDeputyship(file, reader));
  }

  private boolean ownRightEnded(StoredFile file, FileReader reader) {
    return Rows.first(
            em,
            // One that was ended in the middle of the day held on it until then (P30).
            "SELECT 1 FROM role_grant g WHERE g.account_id = ?1 AND g.role <> ?2"
                + " AND g.from_day <= ?3 AND g.until_day <= ?4 AND (g.until_day > ?3"
                + " OR EXISTS (SELECT 1 FROM role_grant_event x WHERE x.grant_id = g.id"
                + " AND x.kind = 'ENDED' AND x.deputyship_id IS NULL AND x.at > ?5)) LIMIT 1",
            row -> true,
            file.accountId(),
            Role.TRAINEE,
            Timekeeper.day(file.storedAt()),
            Timekeeper.day(reader.at()),
            file.storedAt())
        .isPresent();
  }

  /** J9: what a deputy had made is hers while she is the deputy. */
  private boolean ofEndedDeputyship(StoredFile file, FileReader reader) {
    return Rows.first(
            em,
            "SELECT 1 FROM job j LEFT JOIN (deputyship d JOIN role_grant g ON g.id = d.grant_id"
                + " AND (g.until_day IS NULL OR g.until_day > ?3)) ON d.id = j.deputyship_id"
                + " AND d.from_day <= ?3 AND d.until_day > ?3"
                + " WHERE j.account_id = ?1 AND j.file_id = ?2 AND j.deputyship_id IS NOT NULL"
                + " AND d.id IS NULL LIMIT 1",
            row -> true,
            file.accountId(),
            file.id(),
            Timekeeper.day(reader.at()))
        .isPresent();
  }
}
