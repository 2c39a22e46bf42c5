package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.shared.DateRange;

/**
 * A filing of a provider.
 *
 * @param from first day
 * @param last last day; missing while it is open
 * @param notice the notice that it rests on, 1 to 200 characters
 */
@Schema(name = "NewFiling", description = "A filing of a provider.")
public record NewFiling(
    LocalDate from, @About(optional = true) LocalDate last, @About(longest = 200) String notice)
    implements Wish {
  static NewFiling read(Body body) {
    NewFiling wish =
        new NewFiling(
            body.day("from"), body.optionalDay("last").orElse(null), body.text("notice", 200));
    if (wish.last != null && wish.last.isBefore(wish.from)) {
      body.wrong("last", "api.field.order", wish.from.toString());
    }
    body.done();
    return wish;
  }

  /** The days. */
  public DateRange days() {
    return new DateRange(
        from, Optional.ofNullable(last).map(day -> day.plusDays(1)).orElse(DateRange.FOREVER));
  }
}
