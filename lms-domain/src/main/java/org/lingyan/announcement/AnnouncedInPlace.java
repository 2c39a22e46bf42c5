package org.lingyan.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import org.lingyan.people.tree.RestsOnPlace;

/** T9: what was announced in an organisation, and robots that speak in its group. */
@ApplicationScoped
class AnnouncedInPlace implements RestsOnPlace {
  @Override
  public String counting() {
    return "SELECT (SELECT COUNT(*) FROM announcement WHERE organisation_id = ?1)"
        + " + (SELECT COUNT(*) FROM notice_robot WHERE organisation_id = ?1)";
  }
}
