package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** A11: writes down who saved which list of people. */
@ApplicationScoped
public class SensitiveExports {
  private static final int LONGEST_FILTER = 200;

  private final EntityManager em;

  /** For the container's proxy. */
  protected SensitiveExports() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public SensitiveExports(EntityManager em) {
    this.em = em;
  }

  /** Adds a line. */
  @Transactional
  public void add(SensitiveExport export) {
    String filter = export.filter();
    Rows.change(
        em,
        "INSERT INTO sensitive_export"
            + " (id, account_id, list, filter, entries, role, organisation, path, day, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        Ids.next(),
        export.accountId(),
        export.list(),
        filter.length() > LONGEST_FILTER ? filter.substring(0, LONGEST_FILTER) : filter,
        export.entries(),
        export.role(),
        export.organisation(),
        export.path(),
        export.day(),
        export.at());
  }
}
