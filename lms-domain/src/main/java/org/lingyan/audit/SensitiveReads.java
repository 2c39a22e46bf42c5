package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** A10: writes down who looked at whose personal data. */
@ApplicationScoped
public class SensitiveReads {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;

  /** For the container's proxy. */
  protected SensitiveReads() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public SensitiveReads(EntityManager em) {
    this.em = em;
  }

  /** Adds a line, unless the same look is on record. */
  @Transactional
  public void add(SensitiveRead read) {
    String reason = read.reason();
    Rows.change(
        em,
        "INSERT IGNORE INTO sensitive_read"
            + " (id, person_id, account_id, kind, part, role, organisation, reason, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        Ids.next(),
        read.personId(),
        read.accountId(),
        read.kind(),
        read.part(),
        read.role(),
        read.organisation(),
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
        read.at());
  }
}
