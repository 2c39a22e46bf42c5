package org.lingyan.people.person;

import java.util.Optional;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;

/** W6: says whether an organisation is there on all days of an employment. */
interface PlaceDays {
  /** What stands against employing somebody there on all of these days. */
  Optional<WorkingLifeRefusal> against(long organisationId, DateRange days);

  /** As the tree says. */
  static Optional<WorkingLifeRefusal> against(
      Organisations organisations, long organisationId, DateRange days) {
    if (organisations.find(organisationId, days.from()).isEmpty()) {
      return Optional.of(new WorkingLifeRefusal.NoSuchPlace(days.from()));
    }
    return organisations
        .lastDay(organisationId)
        .filter(last -> last.plusDays(1).isBefore(days.until()))
        .map(WorkingLifeRefusal.PlaceEnds::new);
  }
}
