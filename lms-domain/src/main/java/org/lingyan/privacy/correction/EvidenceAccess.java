package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.lingyan.files.FileAccess;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.StoredFile;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** K7: lets HR in whose scope the person is today read the evidence of her request. */
@ApplicationScoped
class EvidenceAccess implements FileAccess {
  private final EntityManager em;

  /** For the container's proxy. */
  protected EvidenceAccess() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  EvidenceAccess(EntityManager em) {
    this.em = em;
  }

  @Override
  public FilePurpose purpose() {
    return FilePurpose.EVIDENCE;
  }

  @Override
  public boolean mayRead(StoredFile file, FileReader reader) {
    return Rows.first(
            em,
            "SELECT 1 FROM correction_request c"
                + " JOIN employment e ON e.person_id = c.person_id AND e.main AND e.from_day <= ?2"
                + " AND COALESCE(e.until_day, ?5) > ?2"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?2 AND o.until_day > ?2"
                + " JOIN organisation_state h ON h.from_day <= ?2 AND h.until_day > ?2"
                + " AND o.path LIKE CONCAT(h.path, '%')"
                + " JOIN role_grant g ON g.organisation_id = h.organisation_id AND g.role = ?4"
                + " AND g.account_id = ?3 AND g.from_day <= ?2 AND COALESCE(g.until_day, ?5) > ?2"
                + " WHERE c.file_id = ?1 LIMIT 1",
            row -> true,
            file.id(),
            Timekeeper.day(reader.at()),
            reader.accountId(),
            Role.HR,
            DateRange.FOREVER)
        .isPresent();
  }
}
