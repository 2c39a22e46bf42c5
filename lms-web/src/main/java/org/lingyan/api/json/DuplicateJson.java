package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
  static DuplicateJson of(SuspectedPair pair) {
    return new DuplicateJson(
        SuspectJson.of(pair.first()),
        SuspectJson.of(pair.second()),
        pair.reasons().stream().sorted().toList(),
        pair.apart().map(DistinctionJson::of).orElse(null));
  }
}
