package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A year to close.
 *
 * @param organisation id of the organisation
 * @param year the year; it must be over
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewYearClosing", description = "A year to close.")
public record NewYearClosing(
    @About(longest = 60) String organisation,
    @About(least = "1900", most = "2999") int year,
    @About(longest = 500) String reason)
    implements Wish {
  static NewYearClosing read(Body body) {
    NewYearClosing wish =
        new NewYearClosing(
            body.text("organisation", 60),
            body.whole("year", 1900, 2999),
            body.text("reason", 500));
    body.done();
    return wish;
  }
}
