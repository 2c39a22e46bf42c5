package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.inspection.SampleWish;

/**
 * Which sample is to be drawn.
 *
 * @param seed any text
 * @param size how many postings
 * @param from first day
 * @param to last day
 * @param organisation top of the unit
 * @param known what was on record at this moment; null for now
 */
@Schema(name = "NewSample", description = "Which sample is to be drawn.")
public record NewSample(
    @About(longest = 40) String seed,
    @About(least = "1", most = "500") int size,
    LocalDate from,
    LocalDate to,
    @About(longest = 60) String organisation,
    @About(optional = true) Instant known)
    implements Wish {
  static NewSample read(Body body) {
    NewSample wish =
        new NewSample(
            body.text("seed", SampleWish.LONGEST_SEED),
            body.whole("size", 1, SampleWish.MOST),
            body.day("from"),
            body.day("to"),
            body.text("organisation", 60),
            moment(body).orElse(null));
    if (wish.from() != null && wish.to() != null && wish.to().isBefore(wish.from())) {
      body.wrong("to", "api.field.order", wish.from().toString());
    }
    body.done();
    return wish;
  }

  private static Optional<Instant> moment(Body body) {
    Optional<String> text = body.optionalText("known", 40);
    try {
      return text.map(Instant::parse);
    } catch (DateTimeParseException notMoment) {
      body.wrong("known", "api.field.moment", body.optionalText("known", 40).orElse(""));
      return Optional.empty();
    }
  }
}
