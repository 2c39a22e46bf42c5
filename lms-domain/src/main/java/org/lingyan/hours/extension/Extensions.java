package org.lingyan.hours.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Reads extensions (Y5). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Extensions {
  private final EntityManager em;
  private final Keyring keys;
  private final Directory directory;

  /** For the container's proxy. */
  protected Extensions() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Extensions(EntityManager em, Keyring keys, Directory directory) {
    this.em = em;
    this.keys = keys;
    this.directory = directory;
  }

  /**
   * Everything of a person, the latest first; those taken back among them. For herself, and for HR
   * in whose scope she is.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  public List<ExtensionView> of(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return Rows.list(
        em,
        "SELECT x.id, i.main_id, x.rule_id, x.credit_year, x.until_day, n.reason,"
            + " COALESCE(p.name, a.name), x.recorded_at, x.withdrawn_at, n.withdrawal"
            + " FROM person i JOIN hours_extension x ON x.person_id = i.id"
            + " LEFT JOIN hours_extension_note n ON n.extension_id = x.id"
            + " LEFT JOIN account a ON a.id = x.recorded_by"
            + " LEFT JOIN person p ON p.id = a.person_id"
            + " WHERE i.main_id = ?1 ORDER BY x.id DESC",
        row ->
            new ExtensionView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.count(3),
                row.day(4).minusDays(1),
                opened(row, 5),
                row.text(6),
                row.moment(7).orElseThrow(),
                row.moment(8),
                opened(row, 9)),
        personId);
  }

  private String opened(Rows.Row row, int column) {
    return row.missing(column) ? "" : keys.open(row.bytes(column));
  }
}
