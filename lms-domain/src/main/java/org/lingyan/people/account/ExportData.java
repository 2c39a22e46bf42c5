package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** A11: lists that somebody else saved over a unit in which the person worked on that day. */
@ApplicationScoped
class ExportData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ExportData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ExportData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("exported", Fate.STAYS)
            .in("sensitive_export")
            .columns("at", "exported-list", "entries", "looked-role", "organisation")
            .read(
                em,
                "SELECT x.at, x.list, x.entries, x.role, x.organisation",
                "FROM sensitive_export x WHERE NOT EXISTS (SELECT 1 FROM account a"
                    + " WHERE a.id = x.account_id AND a.id IN (:accounts))"
                    + " AND EXISTS (SELECT 1 FROM employment e JOIN organisation_state o"
                    + " ON o.organisation_id = e.organisation_id AND o.from_day <= x.day"
                    + " AND o.until_day > x.day WHERE e.person_id IN (:person)"
                    + " AND e.from_day <= x.day AND (e.until_day IS NULL OR e.until_day > x.day)"
                    + " AND o.path LIKE CONCAT(x.path, '%'))",
                "ORDER BY x.at DESC, x.id DESC",
                row ->
                    List.of(
                        row.moment(0).orElseThrow(),
                        row.text(1),
                        row.number(2),
                        row.text(3),
                        row.text(4))));
  }
}
