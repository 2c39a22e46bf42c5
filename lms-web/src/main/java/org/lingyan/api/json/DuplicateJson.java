package org.lingyan.api.json;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.people.duplicate.Suspicion;

/**
 * Two records that may be one person.
 *
 * @param first the older record
 * @param second the newer record
 * @param reasons in what they agree
 * @param distinction that they are two persons; null while nobody has decided
 */
@Schema(name = "Duplicate", description = "Two records that may be one person.")
public record DuplicateJson(
    SuspectJson first,
    SuspectJson second,
    List<Suspicion> reasons,
    @About(optional = true) DistinctionJson distinction) {
  static DuplicateJson of(SuspectedPair pair, Map<Long, RecordGlance> glances) {
    return new DuplicateJson(
        side(pair.first(), glances),
        side(pair.second(), glances),
        pair.reasons().stream().sorted().toList(),
        pair.apart().map(DistinctionJson::of).orElse(null));
  }

  private static SuspectJson side(SuspectedPair.Suspect one, Map<Long, RecordGlance> glances) {
    return SuspectJson.of(one, glances.getOrDefault(one.personId(), RecordGlance.NOTHING));
  }
}
