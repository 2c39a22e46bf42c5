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
        && Rows.first(
                em,
                "SELECT 1 FROM role_grant WHERE account_id = ?1 AND role <> ?2"
                    + " AND from_day <= ?3 AND until_day > ?3 AND until_day <= ?4 LIMIT 1",
                row -> true,
                file.accountId(),
                Role.TRAINEE,
                Timekeeper.day(file.storedAt()),
                Timekeeper.day(reader.at()))
            .isPresent();
  }
}
