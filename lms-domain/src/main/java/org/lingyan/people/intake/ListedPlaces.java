package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.lingyan.people.tree.RestsOnPlace;

/** T9: a place that came with a list goes with the whole list (I6). */
@ApplicationScoped
class ListedPlaces implements RestsOnPlace {
  @Override
  public String counting() {
    return "SELECT COUNT(*) FROM intake_fact f JOIN intake i ON i.id = f.intake_id"
        + " WHERE f.kind = 'ORGANISATION' AND f.subject_id = ?1 AND i.state <> 'UNDONE'";
  }
}
