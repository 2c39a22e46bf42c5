package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.lingyan.people.tree.OrganisationBack;
import org.lingyan.people.tree.OrganisationEnded;
import org.lingyan.people.tree.RestsOnPlace;
import org.lingyan.shared.Rows;

/**
 * Lets bindings end with the organisation from which they bind downwards, and bind again when its
 * end is taken back (R5).
 */
@ApplicationScoped
public class EndingBindings implements RestsOnPlace {
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
        "INSERT INTO rule_binding_before (event_id, binding_id, until_day)"
            + " SELECT ?3, id, until_day FROM rule_binding WHERE organisation_id = ?1"
            + " AND (until_day IS NULL OR until_day > ?2)",
        news.organisationId(),
        news.day(),
        news.event());
    Rows.change(
        em,
        "UPDATE rule_binding SET until_day = ?2 WHERE organisation_id = ?1"
            + " AND (until_day IS NULL OR until_day > ?2)",
        news.organisationId(),
        news.day());
    RuleStamp.change(em);
  }

  void follow(@Observes OrganisationBack news) {
    Rows.change(
        em,
        "UPDATE rule_binding b JOIN rule_binding_before x ON x.binding_id = b.id"
            + " SET b.until_day = x.until_day WHERE x.event_id = ?1",
        news.event());
    RuleStamp.change(em);
  }

  @Override
  public String counting() {
    return "SELECT COUNT(*) FROM rule_binding WHERE organisation_id = ?1";
  }
}
