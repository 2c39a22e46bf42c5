package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.shared.DateRange;

/**
 * Which year a proof is to speak of.
 *
 * @param year calendar year
 */
@Schema(name = "NewProof", description = "Which year a proof of hours is to speak of.")
public record NewProof(@About(least = "1900", most = "2999") int year) implements Wish {
  static NewProof read(Body body) {
    NewProof wish = new NewProof(body.whole("year", 1900, 2999));
    body.done();
    return wish;
  }

  /** The days of the year. */
  public DateRange period() {
    return DateRange.yearOf(LocalDate.of(year, 1, 1));
  }
}
