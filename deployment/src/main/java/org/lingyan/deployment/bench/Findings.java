package org.lingyan.deployment.bench;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was measured.
 *
 * @param starts none when they were not wanted
 * @param longWork none in the sample city
 * @param load empty when none was wanted
 * @param uncredited heartbeats of the rounds that earned nothing
 */
record Findings(
    Machine machine,
    BenchPlan plan,
    List<StartTime> starts,
    List<Cost> costs,
    List<Posting> postings,
    List<LongWork.Done> longWork,
    Optional<Load> load,
    List<MemoryAt> memory,
    int uncredited) {
  /** What one of the costs is compared with. */
  Cost bareOf(Cost one) {
    return costs.stream()
        .filter(cost -> cost.errand() == one.errand().bare())
        .findFirst()
        .orElseThrow();
  }
}
