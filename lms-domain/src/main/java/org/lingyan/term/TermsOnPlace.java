package org.lingyan.term;

import jakarta.enterprise.context.ApplicationScoped;
import org.lingyan.people.tree.RestsOnPlace;

/** T9: words set for an organisation. */
@ApplicationScoped
class TermsOnPlace implements RestsOnPlace {
  @Override
  public String counting() {
    return "SELECT COUNT(*) FROM term_version WHERE organisation_id = ?1";
  }
}
