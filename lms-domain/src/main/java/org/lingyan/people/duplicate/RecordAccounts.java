package org.lingyan.people.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.shared.Rows;

/** Which accounts sign in as a record. Who asks has been checked by the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RecordAccounts {
  private final EntityManager em;

  /** For the container's proxy. */
  protected RecordAccounts() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public RecordAccounts(EntityManager em) {
    this.em = em;
  }

  /** Names of the accounts of exactly this record, merged or not. */
  public List<String> of(long personId) {
    return Rows.list(
        em,
        "SELECT name FROM account WHERE person_id = ?1 ORDER BY name",
        row -> row.text(0),
        personId);
  }
}
