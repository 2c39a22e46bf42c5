package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.lingyan.people.tree.RestsOnPlace;

/** T9: roles held in an organisation, now or before. */
@ApplicationScoped
class GrantsOnPlace implements RestsOnPlace {
  @Override
  public String counting() {
    return "SELECT COUNT(*) FROM role_grant WHERE organisation_id = ?1";
  }
}
