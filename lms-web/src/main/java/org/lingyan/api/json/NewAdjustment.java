package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.ledger.Adjustment;

/**
 * What an entry should have said.
 *
 * @param occurredOn local day on which it took place
 * @param minutes whole minutes
 * @param category code of its category
 * @param title words for people, 1 to 200 characters
 * @param reason why it is put right, 1 to 500 characters
 */
@Schema(name = "NewAdjustment", description = "What an entry should have said.")
public record NewAdjustment(
    LocalDate occurredOn,
    @About(least = "1", most = "527040") int minutes,
    @About(longest = 40) String category,
    @About(longest = 200) String title,
    @About(longest = 500) String reason)
    implements Wish {
  static NewAdjustment read(Body body) {
    NewAdjustment wish =
        new NewAdjustment(
            body.day("occurredOn"),
            body.whole("minutes", 1, NewEntry.MOST_MINUTES),
            body.text("category", 40),
            body.text("title", 200),
            body.text("reason", 500));
    body.done();
    return wish;
  }

  /** What the ledger takes. */
  public Adjustment right() {
    return new Adjustment(occurredOn, minutes, category, title);
  }
}
