package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.lingyan.inspection.SampleWish;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;

/**
 * What a job is asked for, as its row keeps it.
 *
 * @param sample which sample
 * @param language language tag of the texts inside
 */
record EvidenceWish(SampleWish sample, String language) {
  private static final int PARTS = 7;

  String text() {
    // The seed stands last: it may hold any sign but a line break.
    return String.join(
        "\n",
        language,
        Integer.toString(sample.size()),
        sample.days().from().toString(),
        sample.days().until().toString(),
        Ids.text(sample.organisation()),
        sample.known().toString(),
        sample.seed());
  }

  static EvidenceWish read(String text) {
    String[] parts = text.split("\n", PARTS);
    return new EvidenceWish(
        new SampleWish(
            parts[6],
            Integer.parseInt(parts[1]),
            new DateRange(LocalDate.parse(parts[2]), LocalDate.parse(parts[3])),
            Ids.parse(parts[4]).orElseThrow(),
            Instant.parse(parts[5])),
        parts[0]);
  }
}
