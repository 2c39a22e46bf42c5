package org.lingyan.hours.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.lingyan.people.person.BuiltUpon;
import org.lingyan.shared.Rows;

/** Whoever was given more time did not come in by mistake. */
@ApplicationScoped
public class KeepingExtended implements BuiltUpon {
  private final EntityManager em;

  /** For the container's proxy. */
  protected KeepingExtended() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public KeepingExtended(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public Set<Long> among(Collection<Long> persons) {
    if (persons.isEmpty()) {
      return Set.of();
    }
    String ids = Rows.ids(persons);
    return new HashSet<>(
        Rows.list(
            em,
            "SELECT DISTINCT person_id FROM hours_extension WHERE person_id IN (" + ids + ")",
            row -> row.number(0)));
  }
}
