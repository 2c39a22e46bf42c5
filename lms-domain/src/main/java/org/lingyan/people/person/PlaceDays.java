package org.lingyan.people.person;

import java.util.Optional;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;

/** W6: says whether an organisation is there on all days of an employment. */
final class PlaceDays {
  private final Organisations organisations;

  PlaceDays(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * What stands against employing somebody there on all of these days; it stays true until the
   * caller's transaction ends.
   */
  Optional<WorkingLifeRefusal> against(long organisationId, DateRange days) {
    organisations.hold();
    if (organisations.find(organisationId, days.from()).isEmpty()) {
      return Optional.of(new WorkingLifeRefusal.NoSuchPlace(days.from()));
    }
    return organisations
        .lastDay(organisationId)
        .filter(last -> last.plusDays(1).isBefore(days.until()))
        .map(WorkingLifeRefusal.PlaceEnds::new);
  }
}
