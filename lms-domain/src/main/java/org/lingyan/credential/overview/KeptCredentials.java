package org.lingyan.credential.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.people.person.BuiltUpon;
import org.lingyan.shared.Rows;

/** I6: who has a certificate on record, or brought one, did not come on record by mistake. */
@ApplicationScoped
class KeptCredentials implements BuiltUpon {
  private final EntityManager em;

  /** For the container's proxy. */
  protected KeptCredentials() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  KeptCredentials(EntityManager em) {
    this.em = em;
  }

  @Override
  public Set<Long> among(Collection<Long> persons) {
    String ids = Rows.ids(persons);
    return new TreeSet<>(
        Rows.list(
            em,
            "SELECT person_id FROM national_certificate WHERE withdrawn_at IS NULL"
                + " AND person_id IN (%1$s) UNION SELECT person_id FROM certificate_claim"
                    .formatted(ids)
                + " WHERE person_id IN ("
                + ids
                + ")",
            row -> row.number(0)));
  }
}
