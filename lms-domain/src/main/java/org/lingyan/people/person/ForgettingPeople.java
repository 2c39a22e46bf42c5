package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.lingyan.shared.Rows;

/**
 * People who were put on record by mistake and are employed nowhere any more: their names and
 * numbers go, so that the same document can be put on record anew (W9, I6).
 */
@ApplicationScoped
public class ForgettingPeople {
  private final EntityManager em;
  private final Instance<BuiltUpon> above;

  /** For the container's proxy. */
  protected ForgettingPeople() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ForgettingPeople(EntityManager em, Instance<BuiltUpon> above) {
    this.em = em;
    this.above = above;
  }

  /** Those of these whom rooms above know, or who have an account: they did not come by mistake. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Set<Long> kept(Collection<Long> persons) {
    Set<Long> kept =
        new HashSet<>(
            Rows.list(
                em,
                "SELECT DISTINCT person_id FROM account WHERE person_id IN ("
                    + Rows.ids(persons)
                    + ")",
                row -> row.number(0)));
    above.forEach(room -> kept.addAll(room.among(persons)));
    return kept;
  }

  /**
   * Forgets them. Who calls it has taken their employments back, asked {@link #kept} and holds
   * their locks.
   */
  @Transactional
  public void forget(Collection<Long> persons) {
    FactsData.FORGETTING.forEach(
        statement ->
            Rows.change(em, statement.replace("(:person)", "(" + Rows.ids(persons) + ")")));
  }

  /** Whether somebody is employed nowhere, was never and will never be. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean neverEmployed(long personId) {
    return Rows.first(
            em, "SELECT 1 FROM employment WHERE person_id = ?1 LIMIT 1", row -> true, personId)
        .isEmpty();
  }
}
