package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.shared.Rows;

/** Finds what was brought to prove something. Who asks has checked that the person is in scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class EvidenceFiles {
  private final EntityManager em;

  /** For the container's proxy. */
  protected EvidenceFiles() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public EvidenceFiles(EntityManager em) {
    this.em = em;
  }

  /** Evidence about a person that may be opened (F5), in the order in which it was brought. */
  public List<StoredFile> about(long personId) {
    return Rows.list(
            em,
            "SELECT "
                + StoredFile.COLUMNS
                + " FROM stored_file WHERE person_id = ?1 AND purpose = ?2 ORDER BY id",
            StoredFile::of,
            personId,
            FilePurpose.EVIDENCE)
        .stream()
        .filter(file -> file.scan().readable())
        .toList();
  }
}
