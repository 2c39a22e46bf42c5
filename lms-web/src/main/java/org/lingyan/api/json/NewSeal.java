package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.shared.DateRange;

/**
 * What is to stand where an organisation's papers are sealed.
 *
 * @param organisation its id
 * @param from first day
 * @param to last day; missing: open
 * @param file id of a PNG that was brought for the purpose SEAL; missing: space for a stamp
 * @param authority who authorised it, by which paper, 1 to 200 characters
 */
@Schema(name = "NewSeal", description = "What is to stand where papers are sealed.")
public record NewSeal(
    String organisation,
    LocalDate from,
    @About(optional = true) LocalDate to,
    @About(optional = true) String file,
    @About(longest = 200) String authority)
    implements Wish {
  static NewSeal read(Body body) {
    NewSeal wish =
        new NewSeal(
            body.text("organisation", 20),
            body.day("from"),
            body.optionalDay("to").orElse(null),
            body.optionalText("file", 20).filter(text -> !text.isEmpty()).orElse(null),
            body.text("authority", 200));
    if (wish.to() != null && wish.to().isBefore(wish.from())) {
      body.wrong("to", "api.field.day", wish.to().toString());
    }
    body.done();
    return wish;
  }

  /** The days. */
  public DateRange days() {
    return new DateRange(
        from, Optional.ofNullable(to).map(day -> day.plusDays(1)).orElse(DateRange.FOREVER));
  }
}
