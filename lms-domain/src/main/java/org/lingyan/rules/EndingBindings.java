package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.lingyan.people.tree.OrganisationEnded;
import org.lingyan.shared.Rows;

/** Lets bindings end with the organisation from which they bind downwards (R5). */
@ApplicationScoped
public class EndingBindings {
  private final EntityManager em;

  /** For the container's proxy. */
  protected EndingBindings() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public EndingBindings(EntityManager em) {
    this.em = em;
  }

  void follow(@Observes OrganisationEnded news) {
    Rows.change(
        em,
        "UPDATE rule_binding SET until_day = ?2 WHERE organisation_id = ?1"
            + " AND (until_day IS NULL OR until_day > ?2)",
        news.organisationId(),
        news.day());
  }
}
