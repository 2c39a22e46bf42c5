package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.inspection.Sample;
import org.lingyan.shared.Ids;

/**
 * A sample that was drawn.
 *
 * @param seed its seed
 * @param size how many were wanted
 * @param from first day
 * @param to last day
 * @param organisation top of the unit
 * @param known what was on record at this moment; give it again for the same sample
 * @param population postings from which it was drawn
 * @param items the sample, in the order in which it was drawn
 */
@Schema(name = "Sample", description = "A sample of postings that anybody can draw again.")
public record SampleJson(
    String seed,
    int size,
    LocalDate from,
    LocalDate to,
    String organisation,
    Instant known,
    long population,
    List<InspectedEntryJson> items) {
  /** The sample as the API tells it. */
  public static SampleJson of(Sample sample) {
    return new SampleJson(
        sample.wish().seed(),
        sample.wish().size(),
        sample.wish().days().from(),
        sample.wish().days().last(),
        Ids.text(sample.wish().organisation()),
        sample.wish().known(),
        sample.population(),
        sample.entries().stream().map(InspectedEntryJson::of).toList());
  }
}
