package org.lingyan.inspection;

import java.util.List;

/**
 * A sample that was drawn.
 *
 * @param wish what was asked for
 * @param population postings from which it was drawn
 * @param entries the sample, in the order in which it was drawn
 */
public record Sample(SampleWish wish, long population, List<InspectedEntry> entries) {
  /** Freezes the entries. */
  public Sample {
    entries = List.copyOf(entries);
  }
}
